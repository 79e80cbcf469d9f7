# The functions dir and vars list names, and __dir__ changes the answer.
class A:
    x = 1
    def f(self): pass
class B(A):
    y = 2

b = B()
b.z = 3
print([n for n in dir(b) if not n.startswith("__")], vars(b))  # expect: ['f', 'x', 'y', 'z'] {'z': 3}
class C:
    def __dir__(self): return ["b", "a"]
print(dir(C()))  # expect: ['a', 'b']
print("__init__" in dir(object), "__class__" in dir(1))  # expect: True True
vars(5)  # raises: TypeError: vars() argument must have __dict__ attribute
