# total_ordering adds the comparisons that a class does not define.
from functools import total_ordering
@total_ordering
class Version:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, other): return self.parts == other.parts if isinstance(other, Version) else NotImplemented
    def __lt__(self, other): return self.parts < other.parts if isinstance(other, Version) else NotImplemented
a, b = Version(1, 2), Version(1, 3)
print(a < b, a <= b, a > b, a >= b, a <= Version(1, 2), a >= Version(1, 2), max(a, b) is b)  # expect: True True False False True True True
try:
    a >= 3
except TypeError as error:
    print(error)  # expect: '>=' not supported between instances of 'Version' and 'int'
@total_ordering
class Nothing:
    pass
# raises: ValueError: must define at least one ordering operation: < > <= >=
