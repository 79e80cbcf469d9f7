# globals() is the module's dictionary; locals() is a copy inside a function.
value = 1
globals()["value"] = 2
globals()["made"] = "by globals"
print(value, made, globals() is locals(), globals()["__name__"])  # expect: 2 by globals True __main__


def function(a, b=2):
    c = a + b
    snapshot = locals()
    snapshot["c"] = "changed"
    return c, snapshot


print(function(1))  # expect: (3, {'a': 1, 'b': 2, 'c': 'changed'})
globals(1)  # raises: TypeError: globals() takes no arguments (1 given)
