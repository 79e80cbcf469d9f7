# Unpacking says how many values it expected and, where it knows, got.
def attempt(source):
    try:
        exec(source)
    except (ValueError, TypeError) as error:
        print(error)

for source in (
    "a, b = 1, 2, 3", "a, b = 'abcd'", "a, b = iter([1, 2, 3])", "a, b = [1]", "a, b, *c = [1]",
    "a, b = {1: 1, 2: 2, 3: 3}", "(a, b), c = 1, 2", "a, = []", "for a, b in [1]: pass",
    "[a, b] = None", "a, b = {1, 2, 3}",
):
    attempt(source)
# expect: too many values to unpack (expected 2, got 3)
# expect: too many values to unpack (expected 2)
# expect: too many values to unpack (expected 2)
# expect: not enough values to unpack (expected 2, got 1)
# expect: not enough values to unpack (expected at least 2, got 1)
# expect: too many values to unpack (expected 2, got 3)
# expect: cannot unpack non-iterable int object
# expect: not enough values to unpack (expected 1, got 0)
# expect: cannot unpack non-iterable int object
# expect: cannot unpack non-iterable NoneType object
# expect: too many values to unpack (expected 2)
x, y = input_values = (1, 2, 3)  # raises: ValueError: too many values to unpack (expected 2, got 3)
