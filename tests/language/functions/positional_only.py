# Parameters before a slash cannot be given by name, which leaves the name to **kwargs.
def f(x, /, **rest):
    return x, rest

print(f(1, x=2))  # expect: (1, {'x': 2})
def g(a, b, /):
    return a - b
try:
    g(1, b=2)
except TypeError as error:
    print(error)  # expect: g() got some positional-only arguments passed as keyword arguments: 'b'
g(a=1, b=2)  # raises: TypeError: g() got some positional-only arguments passed as keyword arguments: 'a, b'
