# Long containers, strings and numbers are shortened.
import reprlib
print(reprlib.repr(list(range(100))), reprlib.repr("abc" * 30), reprlib.repr(10**60))  # expect: [0, 1, 2, 3, 4, 5, ...] 'abcabcabcabc...cabcabcabcabc' 100000000000000000...0000000000000000000
print(reprlib.repr({n: n for n in range(9)}), reprlib.repr({3, 1, 2}), reprlib.repr([[[[[[[1]]]]]]]))  # expect: {0: 0, 1: 1, 2: 2, 3: 3, ...} {1, 2, 3} [[[[[[[...]]]]]]]
short = reprlib.Repr(maxlist=2, maxstring=10)
print(short.repr([1, 2, 3]), short.repr("hello world again"))  # expect: [1, 2, ...] 'he...ain'
class Tree(list):
    @reprlib.recursive_repr("<loop>")
    def __repr__(self):
        return f"Tree({', '.join(map(repr, self))})"
tree = Tree([1])
tree.append(tree)
print(tree)  # expect: Tree(1, <loop>)
