# range() wants whole numbers and a step other than zero.
for call in (lambda: range(1.5), lambda: range("3"), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1, 5, 0)):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError 'float' object cannot be interpreted as an integer
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError range expected at least 1 argument, got 0
# expect: TypeError range expected at most 3 arguments, got 4
# expect: ValueError range() arg 3 must not be zero
try:
    range(5)[0] = 1
except TypeError as error:
    print(error)  # expect: 'range' object does not support item assignment
range(5).index(7)  # raises: ValueError: range.index(x): x not in range
