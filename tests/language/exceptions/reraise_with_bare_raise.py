# A bare raise raises the exception that is being handled again.
def middle():
    try:
        int("x")
    except ValueError:
        print("noted")
        raise

try:
    middle()  # expect: noted
except ValueError as error:
    print("again", error)  # expect: again invalid literal for int() with base 10: 'x'
def helper():
    raise
try:
    raise KeyError("k")
except KeyError:
    try:
        helper()
    except KeyError as same:
        print("helper raised", same)  # expect: helper raised 'k'
raise  # raises: RuntimeError: No active exception to reraise
