# A function is called before its value is indexed.
# raises: TypeError: 'function' object is not subscriptable
# advice: label at line 8, columns 7 to 10: `f` is a function
# advice: diagnostic help: call it first: `f(...)`
def f():
    return [1]

print(f[0])
