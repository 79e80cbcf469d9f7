# Sequences say what they can be joined with.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "'age: ' + 5", "[1] + (2,)", "(1,) + [2]", "b'a' + 'b'", "'a' + b'b'", "'a' + None",
    "bytearray(b'a') + 'b'",
):
    attempt(source)
# expect: can only concatenate str (not "int") to str
# expect: can only concatenate list (not "tuple") to list
# expect: can only concatenate tuple (not "list") to tuple
# expect: can't concat str to bytes
# expect: can only concatenate str (not "bytes") to str
# expect: can only concatenate str (not "NoneType") to str
# expect: can't concat str to bytearray
"total: " + 3.5  # raises: TypeError: can only concatenate str (not "float") to str
