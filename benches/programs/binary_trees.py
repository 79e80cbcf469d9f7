"""Binary trees: many short-lived trees are built and walked beside one that lives long."""
# group: objects


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right

    def count(self):
        if self.left is None:
            return 1
        return 1 + self.left.count() + self.right.count()


def make_tree(depth):
    if depth == 0:
        return Node(None, None)
    return Node(make_tree(depth - 1), make_tree(depth - 1))


def make_pairs(depth):
    return (make_pairs(depth - 1), make_pairs(depth - 1)) if depth else (None, None)


def count_pairs(pair):
    left, right = pair
    return 1 if left is None else 1 + count_pairs(left) + count_pairs(right)


def main():
    deepest = 14
    long_lived = make_tree(deepest)
    for depth in range(6, deepest + 1, 4):
        repeats = 1 << (deepest - depth + 4)
        total = sum(make_tree(depth).count() for _ in range(repeats))
        print(f"{repeats} trees of depth {depth}: {total} nodes")
    print("pairs", sum(count_pairs(make_pairs(10)) for _ in range(200)))
    print("long-lived", long_lived.count())


main()
