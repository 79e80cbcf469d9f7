# A format specification that does not fit an integer is named.
for value, specification in [(5, "s"), (5, ".2"), (5, "q"), (5, ",x"), (5, "+c"), (1.5, "d")]:
    try:
        format(value, specification)
    except ValueError as error:
        print(error)
# expect: Unknown format code 's' for object of type 'int'
# expect: Precision not allowed in integer format specifier
# expect: Unknown format code 'q' for object of type 'int'
# expect: Cannot specify ',' with 'x'.
# expect: Sign not allowed with integer format specifier 'c'
# expect: Unknown format code 'd' for object of type 'float'
format(-1, "c")  # raises: OverflowError: %c arg not in range(0x110000)
