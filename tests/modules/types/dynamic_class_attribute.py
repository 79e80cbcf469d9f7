# DynamicClassAttribute is a property that only instances have.
from types import DynamicClassAttribute
class Measure:
    def __init__(self):
        self.stored = 3
    @DynamicClassAttribute
    def value(self):
        "the value"
        return self.stored
    @value.setter
    def value(self, new):
        self.stored = new
measure = Measure()
measure.value = 7
print(measure.value)  # expect: 7
try:
    Measure.value
except AttributeError:
    print("the class has none")  # expect: the class has none
