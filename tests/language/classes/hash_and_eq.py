# Defining __eq__ removes the hash unless __hash__ is defined too.
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, Eq) and self.n == other.n
class Both(Eq):
    def __hash__(self): return hash(self.n)

print(Eq(1) == Eq(1), Eq(1) != Eq(2), Eq.__hash__)  # expect: True True None
print(len({Both(1), Both(1), Both(2)}), {Both(3): "found"}[Both(3)])  # expect: 2 found
print(Both(1) in [Eq(1)], [Eq(1), Eq(2)].index(Eq(2)))  # expect: True 1
print(hash(object()) == hash(object), object() == object())  # expect: False False
class Wrong:
    def __hash__(self): return "text"
try:
    hash(Wrong())
except TypeError as error:
    print(error)  # expect: __hash__ method should return an integer
{Eq(1)}  # raises: TypeError: cannot use 'Eq' as a set element (unhashable type: 'Eq')
