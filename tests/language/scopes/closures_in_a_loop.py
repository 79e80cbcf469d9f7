# A function made in a loop sees the variable's last value unless it binds its own.
def late():
    return [lambda: i for i in range(3)]
def early():
    functions = []
    for i in range(3):
        def f(i=i):
            return i
        functions.append(f)
    return functions
def factory(i):
    return lambda: i
print([f() for f in late()], [f() for f in early()], [factory(i)() for i in range(3)])  # expect: [2, 2, 2] [0, 1, 2] [0, 1, 2]
