# Functions added to a class become methods of existing instances, on an instance they do not.
class Cat: pass
c = Cat()
Cat.speak = lambda self: f"{type(self).__name__} speaks"
print(c.speak())  # expect: Cat speaks
c.whisper = lambda self: "no binding"
try:
    c.whisper()
except TypeError as error:
    print(str(error).replace("<lambda>", "lambda"))  # expect: lambda() missing 1 required positional argument: 'self'
c.whisper = Cat.speak.__get__(c)
print(c.whisper())  # expect: Cat speaks
Cat.__len__ = lambda self: 9
print(len(c))  # expect: 9
c.__len__ = lambda: 1
print(len(c))  # expect: 9
del Cat.speak
c.speak()  # raises: AttributeError: 'Cat' object has no attribute 'speak'
