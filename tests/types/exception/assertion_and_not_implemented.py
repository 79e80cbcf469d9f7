# assert raises AssertionError with its message; NotImplementedError marks what is left to subclasses.
class Shape:
    def area(self):
        raise NotImplementedError(f"{type(self).__name__} has no area yet")


class Blob(Shape): ...


try:
    Blob().area()
except NotImplementedError as error:
    print(error, isinstance(error, RuntimeError))  # expect: Blob has no area yet True
try:
    assert 1 + 1 == 3, ("arithmetic", 2)
except AssertionError as error:
    print(error, error.args)  # expect: ('arithmetic', 2) (('arithmetic', 2),)
assert True, 1 / 0
assert not [1], "the list is not empty"  # raises: AssertionError: the list is not empty
