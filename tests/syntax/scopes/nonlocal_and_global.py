# A name cannot be nonlocal and global.
# syntax error: name 'x' is nonlocal and global
def f():
    x = 1
    def g():
        nonlocal x
        global x
