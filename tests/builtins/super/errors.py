# super() needs an object of the class.
class A:
    def lost():
        return super().x

    def missing(self):
        return super().nothing


for call in (lambda: super(A, 5), lambda: A.lost(), lambda: A().missing(), lambda: super(5, 5)):
    try:
        call()
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError super(type, obj): obj (instance of int) is not an instance or subtype of type (A).
# expect: RuntimeError super(): no arguments
# expect: AttributeError 'super' object has no attribute 'nothing'
# expect: TypeError super() argument 1 must be a type, not int
