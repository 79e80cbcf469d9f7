# Classes can inherit from builtin types and keep their behaviour.
class Money(int):
    def __add__(self, other): return Money(int(self) + other)
    def __repr__(self): return f"Money({int(self)})"
class Upper(str):
    def __new__(cls, text): return super().__new__(cls, text.upper())
class Stack(list):
    def push(self, x): self.append(x); return self

m = Money(5) + 3
print(m, m * 2, type(m - 1).__name__, m == 8, [m])  # expect: Money(8) 16 int True [Money(8)]
u = Upper("abc")
u.note = "attribute"
print(u, u + "d", type(u + "d").__name__, u.note, {u: 1}["ABC"])  # expect: ABC ABCd str attribute 1
s = Stack("ab").push(1)
print(s, len(s), s[:1], type(s[:1]).__name__, isinstance(s, list))  # expect: ['a', 'b', 1] 3 ['a'] list True
class Pair(tuple):
    left = property(lambda self: self[0])
print(Pair((1, 2)).left, Pair([3, 4]))  # expect: 1 (3, 4)
