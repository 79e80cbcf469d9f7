# The functions of a property are read-only, its name and documentation are not.
p = property(lambda self: 1)
for name in ("fget", "fset", "fdel"):
    try:
        setattr(p, name, None)
    except AttributeError as error:
        print(error)
p.__doc__ = "new"
p.__name__ = "shown"
print(p.__doc__, p.__name__)
try:
    p.__set_name__(1)
except TypeError as error:
    print(error)
