# A misspelt attribute suggests one that exists.
class Account:
    def deposit(self): pass
    balance = 0

try:
    Account().depsit()
except AttributeError as error:
    print(error, error.name, type(error.obj).__name__)  # expect: 'Account' object has no attribute 'depsit' depsit Account
"text".uper()  # raises: AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
