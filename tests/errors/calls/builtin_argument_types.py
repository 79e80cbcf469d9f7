# Builtin functions name the type of a wrong argument.
def attempt(source):
    try:
        eval(source)
    except TypeError as error:
        print(error)

for source in (
    "len(5)", "iter(5)", "next([])", "sum(['a'])", "sum(5)", "sorted(5)", "ord('ab')", "ord(5)",
    "chr('a')", "range('a')", "range(1.0)", "reversed({1})", "enumerate(5)", "zip(1)", "map(1)",
    "list(5)", "dict(5)", "isinstance(1, 'int')", "issubclass(1, int)", "hex('a')", "any(1)",
):
    attempt(source)
# expect: object of type 'int' has no len()
# expect: 'int' object is not iterable
# expect: 'list' object is not an iterator
# expect: unsupported operand type(s) for +: 'int' and 'str'
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: ord() expected a character, but string of length 2 found
# expect: ord() expected string of length 1, but int found
# expect: 'str' object cannot be interpreted as an integer
# expect: 'str' object cannot be interpreted as an integer
# expect: 'float' object cannot be interpreted as an integer
# expect: 'set' object is not reversible
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: map() must have at least two arguments.
# expect: 'int' object is not iterable
# expect: 'int' object is not iterable
# expect: isinstance() arg 2 must be a type, a tuple of types, or a union
# expect: issubclass() arg 1 must be a class
# expect: 'str' object cannot be interpreted as an integer
# expect: 'int' object is not iterable
max(5)  # raises: TypeError: 'int' object is not iterable
