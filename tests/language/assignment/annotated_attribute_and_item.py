# Annotated targets may be attributes and items, and parentheses make a name not simple.
import sys
class Box: pass

box = Box()
box.size: int = 4
table = {}
table["k"]: str = "v"
(plain): int = 9
print(box.size, table, plain)  # expect: 4 {'k': 'v'} 9
simple: int
print(sys.modules["__main__"].__annotations__)  # expect: {'simple': <class 'int'>}
