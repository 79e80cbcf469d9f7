# The operator in needs a container, and a string only contains strings.
def attempt(source):
    try:
        print(eval(source))
    except (TypeError, ValueError) as error:
        print(error)

for source in (
    "1 in 5", "1 in 'abc'", "'a' in b'abc'", "300 in b'abc'", "None in None", "[] in {1}",
    "{} in {}",
):
    attempt(source)
# expect: argument of type 'int' is not a container or iterable
# expect: 'in <string>' requires string as left operand, not int
# expect: a bytes-like object is required, not 'str'
# expect: byte must be in range(0, 256)
# expect: argument of type 'NoneType' is not a container or iterable
# expect: cannot use 'list' as a set element (unhashable type: 'list')
# expect: cannot use 'dict' as a dict key (unhashable type: 'dict')
1 in len  # raises: TypeError: argument of type 'builtin_function_or_method' is not a container or iterable
