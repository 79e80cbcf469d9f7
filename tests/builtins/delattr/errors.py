# delattr() complains about what is not there or cannot go.
class Fixed:
    __slots__ = ("x",)
    constant = 1


fixed = Fixed()
for name in ("x", "constant", "missing"):
    try:
        delattr(fixed, name)
    except AttributeError as error:
        print(error)
# expect: x
# expect: 'Fixed' object attribute 'constant' is read-only
# expect: 'Fixed' object has no attribute 'missing' and no __dict__ for setting new attributes
delattr(Fixed, "missing")  # raises: AttributeError: type object 'Fixed' has no attribute 'missing'
