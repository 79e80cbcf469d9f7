# A registered class counts as a subclass without inheriting anything.
from abc import ABC, get_cache_token
class Drawable(ABC): ...
class Picture: ...
print(issubclass(Picture, Drawable), isinstance(Picture(), Drawable))  # expect: False False
token = get_cache_token()
print(Drawable.register(Picture) is Picture, get_cache_token() != token)  # expect: True True
print(issubclass(Picture, Drawable), isinstance(Picture(), Drawable), Drawable in Picture.__mro__)  # expect: True True False
class Poster(Picture): ...
print(issubclass(Poster, Drawable), issubclass(int, Drawable))  # expect: True False
for wrong in (5, Drawable()):
    try:
        Drawable.register(wrong)
    except TypeError as error:
        print(error)  # expect: Can only register classes
        # expect: Can only register classes
