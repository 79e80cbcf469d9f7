# Zero steps and zip of different lengths are refused when strict.
def attempt(source):
    try:
        print(eval(source))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

for source in (
    "range(1, 5, 0)", "[1, 2, 3][::0]", "list(zip([1], [1, 2], strict=True))",
    "list(zip([1, 2], [1], strict=True))", "max([])", "min((), default=3)", "max([], key=len)",
    "slice()", "'a'.join([1])", "'a'.join(5)",
):
    attempt(source)
# expect: ValueError range() arg 3 must not be zero
# expect: ValueError slice step cannot be zero
# expect: ValueError zip() argument 2 is longer than argument 1
# expect: ValueError zip() argument 2 is shorter than argument 1
# expect: ValueError max() iterable argument is empty
# expect: 3
# expect: ValueError max() iterable argument is empty
# expect: TypeError slice expected at least 1 argument, got 0
# expect: TypeError sequence item 0: expected str instance, int found
# expect: TypeError can only join an iterable
", ".join(["a", 2])  # raises: TypeError: sequence item 1: expected str instance, int found
