# callable() is true for functions, classes and objects with __call__.
class Adder:
    def __call__(self, a, b):
        return a + b


add = Adder()
print(callable(len), callable(Adder), callable(add), callable(lambda: 0), callable(5), callable("len"), callable([].append))
# expect: True True True True False False True
print(add(1, 2), Adder.__call__(add, "a", "b"))  # expect: 3 ab
add.__call__ = None
print(callable(add), add(3, 4))  # expect: True 7
(5)()  # raises: TypeError: 'int' object is not callable
