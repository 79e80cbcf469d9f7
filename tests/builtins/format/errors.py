# Bad specifications are refused with the type's name.
for value, specification in ((1.5, "x"), ("a", "d"), ([], "5"), (1, "%%"), (1, 5)):
    try:
        format(value, specification)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError Unknown format code 'x' for object of type 'float'
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: TypeError unsupported format string passed to list.__format__
# expect: ValueError Invalid format specifier '%%' for object of type 'int'
# expect: TypeError format() argument 2 must be str, not int


class Wrong:
    def __format__(self, specification):
        return 5


format(Wrong())  # raises: TypeError: __format__ must return a str, not int
