# Wrong counts and types are reported by the percent operator.
for template, values in [("%d", "x"), ("%s %s", (1,)), ("%s", (1, 2)), ("%(a)s", 5), ("%c", "ab"), ("%y", 1), ("%", 1)]:
    try:
        print(template % values)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not all arguments converted during string formatting
# expect: TypeError format requires a mapping
# expect: TypeError %c requires an int or a unicode character, not a string of length 2
# expect: ValueError unsupported format character 'y' (0x79) at index 1
# expect: ValueError incomplete format
"%(missing)s" % {"a": 1}  # raises: KeyError: 'missing'
