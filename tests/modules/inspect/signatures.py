# signature tells the parameters of functions, methods and classes.
import inspect
def area(width: float, /, height: float = 1.0, *rest, unit="m", **options) -> float: ...
class Box:
    def __init__(self, size, *, lid=True): ...
    def open(self, wide=False): ...
    @classmethod
    def make(cls, count): ...
print(inspect.signature(area), inspect.signature(Box), inspect.signature(Box(1).open), inspect.signature(Box.open), inspect.signature(Box.make))
parameter = inspect.signature(area).parameters["height"]
print(parameter, parameter.kind.name, parameter.default, parameter.annotation, inspect.signature(area).return_annotation)
bound = inspect.signature(area).bind(2, 3, 4, unit="cm", x=1)
print(bound.arguments, bound.args, bound.kwargs)
for arguments in ((), (1, 2)):
    try:
        print(inspect.signature(Box.open).bind(*arguments))
    except TypeError as error:
        print(error)
print(inspect.getfullargspec(area))
