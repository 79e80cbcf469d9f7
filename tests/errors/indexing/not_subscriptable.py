# Values that are no containers cannot be subscripted.
def attempt(source):
    try:
        exec(source)
    except TypeError as error:
        print(error)

five, nothing = 5, None
for source in (
    "five[0]", "nothing[0]", "len[0]", "set()[0]", "(x for x in [])[0]", "object()[1]",
    "five.real[0]",
):
    attempt(source)
# expect: 'int' object is not subscriptable
# expect: 'NoneType' object is not subscriptable
# expect: 'builtin_function_or_method' object is not subscriptable
# expect: 'set' object is not subscriptable
# expect: 'generator' object is not subscriptable
# expect: 'object' object is not subscriptable
# expect: 'int' object is not subscriptable
result = [3, 1].sort()
result[0]  # raises: TypeError: 'NoneType' object is not subscriptable
