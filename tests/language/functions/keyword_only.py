# Parameters after a star must be given by name.
def connect(host, *, port=80, secure):
    return f"{host}:{port} {secure}"

print(connect("a", secure=True))  # expect: a:80 True
print(connect(port=1, secure=False, host="b"))  # expect: b:1 False
try:
    connect("a", 80, True)
except TypeError as error:
    print(error)  # expect: connect() takes 1 positional argument but 3 were given
connect("a")  # raises: TypeError: connect() missing 1 required keyword-only argument: 'secure'
