# Immutable sequences and other values refuse item assignment and deletion.
def attempt(source):
    try:
        exec(source)
    except TypeError as error:
        print(error)

for source in (
    "'abc'[0] = 'x'", "x = (1,); x[0] = 2", "x = 5; x[0] = 1", "x = 'a'; del x[0]",
    "x = (1,); del x[0]", "x = None; del x['a']", "x = range(3); x[0] = 1", "x = b'a'; x[0] = 1",
    "x = {1}; x[0] = 1",
):
    attempt(source)
# expect: 'str' object does not support item assignment
# expect: 'tuple' object does not support item assignment
# expect: 'int' object does not support item assignment
# expect: 'str' object doesn't support item deletion
# expect: 'tuple' object doesn't support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'range' object does not support item assignment
# expect: 'bytes' object does not support item assignment
# expect: 'set' object does not support item assignment
text = "word"
text[0] = "W"  # raises: TypeError: 'str' object does not support item assignment
