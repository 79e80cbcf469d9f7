# exec() inside a function does not create local variables.
def run():
    value = 1
    exec("value = 2")
    names = {}
    exec("value = 3", {}, names)
    return value, names


print(run())  # expect: (1, {'value': 3})
try:
    exec(5)
except TypeError as error:
    print(error)  # expect: exec() arg 1 must be a string, bytes or code object
exec("raise KeyError('from exec')")  # raises: KeyError: 'from exec'
