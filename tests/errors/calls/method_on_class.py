# A method called on the class lacks its self.
class Dog:
    def bark(self, times):
        return "woof" * times

try:
    Dog.bark(times=2)
except TypeError as error:
    print(error)  # expect: Dog.bark() missing 1 required positional argument: 'self'
str.upper()  # raises: TypeError: unbound method str.upper() needs an argument
