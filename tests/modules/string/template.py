# Template replaces $names; $$ is a dollar sign.
from string import Template
t = Template("$who owes ${amount}c $$ $who")
print(t.substitute(who="tim", amount=5), t.get_identifiers(), t.is_valid())  # expect: tim owes 5c $ tim ['who', 'amount'] True
print(t.safe_substitute(who="x"), t.substitute({"who": "a"}, amount=1))  # expect: x owes ${amount}c $ x a owes 1c $ a
print(Template("100$ $-").is_valid(), Template("$a$1").safe_substitute(a=0))  # expect: False 0$1
class Percent(Template):
    delimiter = "%"
print(Percent("%x is $5 %%").substitute(x="it"))  # expect: it is $5 %
try:
    t.substitute(who=1)
except KeyError as error:
    print(error)  # expect: 'amount'
Template("line\nwrong $ here").substitute()  # raises: ValueError: Invalid placeholder in string: line 2, col 7
