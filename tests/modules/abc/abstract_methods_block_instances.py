# A class with abstract methods has no instances until all of them are defined.
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
class Half(Shape):
    def area(self):
        return 0.5
class Square(Half):
    name = "square"
for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)  # expect: Can't instantiate abstract class Shape without an implementation for abstract methods 'area', 'name'
        # expect: Can't instantiate abstract class Half without an implementation for abstract method 'name'
print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Square().area())  # expect: ['area', 'name'] ['name'] 0.5
