# An import statement binds its name where it stands.
def area(r):
    import math as m
    return round(m.pi * r * r, 3)

print(area(2), "m" in globals())  # expect: 12.566 False
class C:
    from helper import double
    import helper
print(C.double(4), C.helper.NAME)  # expect: 8 helper
try:
    import does_not_exist as optional
except ImportError:
    optional = None
print(optional)  # expect: None
