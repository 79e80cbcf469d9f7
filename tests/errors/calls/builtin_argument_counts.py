# Builtin functions and methods have texts of their own for wrong arguments.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "len()", "len(1, 2)", "abs()", "[].append()", "[].append(1, 2)", "'a'.upper(1)",
    "'a'.replace('b')", "isinstance(1)", "ord()", "max()", "range()", "range(1, 2, 3, 4)",
    "int(1, 2, 3)", "iter()", "[].insert(1)", "{}.get()", "sum()", "divmod(1)",
):
    attempt(source)
# expect: len() takes exactly one argument (0 given)
# expect: len() takes exactly one argument (2 given)
# expect: abs() takes exactly one argument (0 given)
# expect: list.append() takes exactly one argument (0 given)
# expect: list.append() takes exactly one argument (2 given)
# expect: str.upper() takes no arguments (1 given)
# expect: replace() takes at least 2 positional arguments (1 given)
# expect: isinstance expected 2 arguments, got 1
# expect: ord() takes exactly one argument (0 given)
# expect: max expected at least 1 argument, got 0
# expect: range expected at least 1 argument, got 0
# expect: range expected at most 3 arguments, got 4
# expect: int expected at most 2 arguments, got 3
# expect: iter expected at least 1 argument, got 0
# expect: insert expected 2 arguments, got 1
# expect: get expected at least 1 argument, got 0
# expect: sum() takes at least 1 positional argument (0 given)
# expect: divmod expected 2 arguments, got 1
"a,b".split(",", 1, 2)  # raises: TypeError: split() takes at most 2 arguments (3 given)
