# Carets show which attribute in a chain failed.
class Node:
    def __init__(self, child=None):
        self.child = child

tree = Node(Node(Node()))
print(tree.child.child.child.child)
