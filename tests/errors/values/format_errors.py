# Format specifications that do not fit name the code and the type.
def attempt(source):
    try:
        eval(source)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        print(type(error).__name__, error)

for source in (
    "format('a', 'd')", "format(1, 's')", "format(1.5, 'd')", "format(1, '.2d')",
    "format('a', '+')", "format(1, 'zz')", "'{} {}'.format(1)", "'{a}'.format()", "'{0'.format(1)",
    "'}'.format()", "'%d' % 'a'", "'%s %s' % 1", "'%s' % (1, 2)", "'%z' % 1", "'%(k)s' % {}",
    "'%' % 1", "format([], '5')", "'{0} {}'.format(1, 2)",
):
    attempt(source)
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: ValueError Unknown format code 's' for object of type 'int'
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: ValueError Precision not allowed in integer format specifier
# expect: ValueError Sign not allowed in string format specifier
# expect: ValueError Unknown format code 'z' for object of type 'int'
# expect: IndexError Replacement index 1 out of range for positional args tuple
# expect: KeyError 'a'
# expect: ValueError expected '}' before end of string
# expect: ValueError Single '}' encountered in format string
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not all arguments converted during string formatting
# expect: ValueError unsupported format character 'z' (0x7a) at index 1
# expect: KeyError 'k'
# expect: ValueError incomplete format
# expect: TypeError unsupported format string passed to list.__format__
# expect: ValueError cannot switch from manual field specification to automatic field numbering
f"{'abc':.2f}"  # raises: ValueError: Unknown format code 'f' for object of type 'str'
