# A keyword given twice through ** raises before the call.
def f(**kwargs):
    return kwargs

try:
    f(a=1, **{"a": 2})
except TypeError as error:
    print(error)  # expect: __main__.f() got multiple values for keyword argument 'a'
try:
    f(**{1: 2})
except TypeError as error:
    print(error)  # expect: keywords must be strings
f(**{"b": 1}, **{"b": 2})  # raises: TypeError: __main__.f() got multiple values for keyword argument 'b'
