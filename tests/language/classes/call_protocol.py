# Instances with __call__ can be called like functions.
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *rest, scale=1): return (x + self.n + sum(rest)) * scale

add = Adder(10)
print(add(1), add(1, 2, 3, scale=2), callable(add), list(map(add, [1, 2])))  # expect: 11 32 True [11, 12]
add.__call__ = lambda x: "ignored"
print(add(1))  # expect: 11
class Meta(type):
    def __call__(cls, *args): return ("called", args)
class C(metaclass=Meta): pass
print(C(1, 2))  # expect: ('called', (1, 2))
