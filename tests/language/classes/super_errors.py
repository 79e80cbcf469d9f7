# The form super() needs a class around it and an instance of that class.
def f(self):
    return super()
try:
    f(1)
except RuntimeError as error:
    print(error)  # expect: super(): __class__ cell not found
class A:
    def g(): return super()
    def h(self): return super().missing
try:
    A.g()
except RuntimeError as error:
    print(error)  # expect: super(): no arguments
try:
    A.h(5)
except TypeError as error:
    print(error)  # expect: super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
A().h()  # raises: AttributeError: 'super' object has no attribute 'missing'
