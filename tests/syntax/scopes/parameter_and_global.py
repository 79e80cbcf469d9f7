# A parameter cannot be global.
# syntax error: name 'a' is parameter and global
def f(a):
    global a
