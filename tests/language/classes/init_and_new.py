# The method __new__ makes the instance, __init__ runs only if it is one of the class.
class Point:
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls)
    def __init__(self, x, y):
        print("init", x, y)

class Odd:
    def __new__(cls): return "not an instance"
    def __init__(self): print("never")

class Single:
    instance = None
    def __new__(cls):
        cls.instance = cls.instance or super().__new__(cls)
        return cls.instance

Point(1, 2)
# expect: new (1, 2)
# expect: init 1 2
print(Odd(), Single() is Single())  # expect: not an instance True
class Bad:
    def __init__(self): return 5
Bad()  # raises: TypeError: __init__() should return None, not 'int'
