# Several classes after except need no parentheses when nothing is bound.
for action in (lambda: 1 / 0, lambda: int("x"), lambda: [][0]):
    try:
        action()
    except ZeroDivisionError, ValueError:
        print("arithmetic or value")
    except LookupError:
        print("lookup")
# expect: arithmetic or value
# expect: arithmetic or value
# expect: lookup
