# A metaclass decides with __instancecheck__ and __subclasscheck__.
class Duck(type):
    def __instancecheck__(cls, instance):
        return hasattr(instance, "quack")

    def __subclasscheck__(cls, subclass):
        return "quack" in dir(subclass)


class Quacker(metaclass=Duck): ...
class Robot:
    quack = "beep"


print(isinstance(Robot(), Quacker), isinstance(5, Quacker), issubclass(Robot, Quacker), issubclass(int, Quacker))
# expect: True False True False
issubclass(5, int)  # raises: TypeError: issubclass() arg 1 must be a class
