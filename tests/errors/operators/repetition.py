# A sequence can be repeated by whole numbers only.
def attempt(source):
    try:
        eval(source)
    except (TypeError, OverflowError, MemoryError) as error:
        print(type(error).__name__, error)

for source in ("'a' * 1.5", "[1] * 'x'", "'a' * 'b'", "'ab' * 10**30", "(1,) * None"):
    attempt(source)
# expect: TypeError can't multiply sequence by non-int of type 'float'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: TypeError can't multiply sequence by non-int of type 'str'
# expect: OverflowError cannot fit 'int' into an index-sized integer
# expect: TypeError can't multiply sequence by non-int of type 'NoneType'
"-" * 2.0  # raises: TypeError: can't multiply sequence by non-int of type 'float'
