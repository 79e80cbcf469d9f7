# sep and end must be strings, and there are no other options.
for options in ({"sep": 1}, {"end": 0}, {"colour": "red"}, {"flush": True, "ends": ""}):
    try:
        print("x", **options)
    except TypeError as error:
        print(error)


class Silent:
    def __str__(self):
        raise RuntimeError("cannot be shown")


print("before", Silent())  # raises: RuntimeError: cannot be shown
