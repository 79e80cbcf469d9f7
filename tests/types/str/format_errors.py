# A template that does not fit its arguments says why.
for template in ("{} {} {}", "{0} {}", "{a}", "{", "}", "{0!x}", "{0[}", "{0:q}"):
    try:
        print(template.format(1, 2))
    except (IndexError, KeyError, ValueError) as error:
        print(type(error).__name__, error)
# expect: IndexError Replacement index 2 out of range for positional args tuple
# expect: ValueError cannot switch from manual field specification to automatic field numbering
# expect: KeyError 'a'
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: ValueError Unknown conversion specifier x
# expect: ValueError expected '}' before end of string
# expect: ValueError Unknown format code 'q' for object of type 'int'
"{0.missing}".format(5)  # raises: AttributeError: 'int' object has no attribute 'missing'
