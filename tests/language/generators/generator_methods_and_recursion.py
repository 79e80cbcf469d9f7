# Methods can be generators, for instance to walk a tree.
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

tree = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(tree), sum(tree), max(tree), 3 in tree)  # expect: [1, 2, 3, 4, 6] 16 6 True
first, *others = tree
print(first, others)  # expect: 1 [2, 3, 4, 6]
