# Keyword-only fields come after the others in __init__, wherever they stand.
from dataclasses import dataclass, field, KW_ONLY
@dataclass
class Window:
    title: str
    _: KW_ONLY
    width: int = 80
    height: int
@dataclass
class Late:
    a: int = field(kw_only=True)
    b: int = 2
@dataclass(kw_only=True)
class All:
    a: int = 1
    b: int
print(Window("w", height=3), Late(5, a=1), All(b=2))  # expect: Window(title='w', width=80, height=3) Late(a=1, b=5) All(a=1, b=2)
print(Window.__match_args__, All.__match_args__, Window.__doc__)  # expect: ('title',) () Window(title: str, *, width: int = 80, height: int)
for wrong in (lambda: Window("w"), lambda: Window("w", 1, height=2), lambda: All(1)):
    try:
        wrong()
    except TypeError as error:
        print(error)  # expect: Window.__init__() missing 1 required keyword-only argument: 'height'
        # expect: Window.__init__() takes 2 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
        # expect: All.__init__() takes 1 positional argument but 2 were given
