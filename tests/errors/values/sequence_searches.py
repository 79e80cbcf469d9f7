# Searching for what is not there has a text per type.
def attempt(source):
    try:
        eval(source)
    except ValueError as error:
        print(error)

for source in (
    "[1].index(2)", "[1].remove(3)", "(1,).index(2)", "'abc'.index('z')", "b'a'.index(b'z')",
    "range(3).index(9)", "'a'.rindex('b')", "'abc'.split('')", "'abc'.partition('')",
):
    attempt(source)
# expect: list.index(x): x not in list
# expect: list.remove(x): x not in list
# expect: tuple.index(x): x not in tuple
# expect: substring not found
# expect: subsection not found
# expect: range.index(x): x not in range
# expect: substring not found
# expect: empty separator
# expect: empty separator
["a", "b"].index("c")  # raises: ValueError: list.index(x): x not in list
