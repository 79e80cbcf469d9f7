# The form super() works in methods, class methods, properties, static attributes and nested functions.
class A:
    def f(self): return "A.f"
    @classmethod
    def make(cls): return f"A.make for {cls.__name__}"
    @property
    def size(self): return 1

class B(A):
    def f(self):
        return [super().f() for _ in range(2)], (lambda: super(B, self).f())()
    @classmethod
    def make(cls): return super().make() + "!"
    @property
    def size(self): return super().size + 1
    def bound(self): return __class__, super(B, type(self)).make()

b = B()
print(b.f(), B.make(), b.size, b.bound())
# expect: (['A.f', 'A.f'], 'A.f') A.make for B! 2 (<class '__main__.B'>, 'A.make for B')
print(super(B, b).f(), super(B, B).f(b))  # expect: A.f A.f
