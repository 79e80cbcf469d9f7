# Several exceptions carry what they are about.
def attempt(action):
    try:
        action()
    except Exception as error:
        return error


error = attempt(lambda: missing_name)
print(error.name, "|", error)  # expect: missing_name | name 'missing_name' is not defined
error = attempt(lambda: (5).missing)
print(error.name, error.obj, "|", error)  # expect: missing 5 | 'int' object has no attribute 'missing'
error = attempt(lambda: __import__("no_such_module"))
print(error.name, error.path, "|", error)  # expect: no_such_module None | No module named 'no_such_module'
error = attempt(lambda: {}["k"])
print(error.args, "|", error)  # expect: ('k',) | 'k'
print(StopIteration(5).value, SystemExit(3).code, SystemExit().code, ImportError("x", name="m").name)
# expect: 5 3 None m
attempt(lambda: compile("a b", "file.py", "exec"))
raise StopIteration("a value")  # raises: StopIteration: a value
