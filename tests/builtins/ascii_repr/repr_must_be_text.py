# __repr__ and __str__ must return strings.
class Wrong:
    def __repr__(self):
        return 5

    def __str__(self):
        return None


try:
    repr(Wrong())
except TypeError as error:
    print(error)  # expect: __repr__ returned non-string (type int)
str(Wrong())  # raises: TypeError: __str__ returned non-string (type NoneType)
