# The first argument of defaultdict is a factory or None.
from collections import defaultdict
tree = lambda: defaultdict(tree)
root = tree()
root["a"]["b"]["c"] = 1
print(sorted(root), sorted(root["a"]["b"]))  # expect: ['a'] ['c']
class Squares(defaultdict):
    def __missing__(self, key):
        return key * key
print(Squares()[12], Squares())  # expect: 144 Squares(None, {})
defaultdict(1)  # raises: TypeError: first argument must be callable or None
