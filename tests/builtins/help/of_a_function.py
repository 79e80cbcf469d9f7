# help() shows the signature and the documentation of a function.
def area(width, height=1, *, unit="m"):
    """The area of a rectangle.

    The result has no unit.
    """
    return width * height


help(area)
# expect: Help on function area in module __main__:
# expect:
# expect: area(width, height=1, *, unit='m')
# expect:     The area of a rectangle.
# expect:
# expect:     The result has no unit.
# expect:
