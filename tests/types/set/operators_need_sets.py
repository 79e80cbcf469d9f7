# Operators want sets on both sides, methods take any iterable.
a = {1, 2}
print(a.union([3]) == {1, 2, 3}, a.difference(range(2)), a.issubset(range(5)), a.intersection("x", [1]))
# expect: True {2} True set()
for expression in ("a | [3]", "a & (1,)", "a - {1: 2}", "a ^ 'x'", "a <= [1, 2]", "a + {3}"):
    try:
        eval(expression)
    except TypeError as error:
        print(error)
# expect: unsupported operand type(s) for |: 'set' and 'list'
# expect: unsupported operand type(s) for &: 'set' and 'tuple'
# expect: unsupported operand type(s) for -: 'set' and 'dict'
# expect: unsupported operand type(s) for ^: 'set' and 'str'
# expect: '<=' not supported between instances of 'set' and 'list'
# expect: unsupported operand type(s) for +: 'set' and 'set'
a |= [3]  # raises: TypeError: unsupported operand type(s) for |=: 'set' and 'list'
