# A class with __call__ and __get__ can decorate functions and methods.
class Counted:
    def __init__(self, function):
        self.function = function
        self.calls = 0
    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)
    def __get__(self, instance, owner):
        return self if instance is None else lambda *args: self(instance, *args)

@Counted
def double(n):
    return n * 2

class Dog:
    @Counted
    def bark(self):
        return "woof"

print(double(2), double(4), double.calls)  # expect: 4 8 2
dog = Dog()
print(dog.bark(), dog.bark(), Dog.bark.calls)  # expect: woof woof 2
