# Values without an order name the operator and both types.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "1 < 'a'", "None >= 1", "[1] > (1,)", "{} < {}", "1j < 2j", "object() <= object()",
    "sorted([1, 'a'])", "max('a', 1)", "min(None, 1)", "[1, 'a'] < [1, 2]",
):
    attempt(source)
# expect: '<' not supported between instances of 'int' and 'str'
# expect: '>=' not supported between instances of 'NoneType' and 'int'
# expect: '>' not supported between instances of 'list' and 'tuple'
# expect: '<' not supported between instances of 'dict' and 'dict'
# expect: '<' not supported between instances of 'complex' and 'complex'
# expect: '<=' not supported between instances of 'object' and 'object'
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '>' not supported between instances of 'int' and 'str'
# expect: '<' not supported between instances of 'int' and 'NoneType'
# expect: '<' not supported between instances of 'str' and 'int'
"5" > 3  # raises: TypeError: '>' not supported between instances of 'str' and 'int'
