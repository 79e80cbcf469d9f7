# A generator can call itself with yield from.
def permutations(items):
    if len(items) <= 1:
        yield list(items)
    for i in range(len(items)) if len(items) > 1 else ():
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [items[i], *rest]


def walk(tree):
    if isinstance(tree, list):
        for branch in tree:
            yield from walk(branch)
    else:
        yield tree


print([*map("".join, permutations("abc"))], len(list(permutations(range(5)))))
print(list(walk([1, [2, [3, [4, []]], 5]])), max(walk([[3], 9, [1]])))
# raises: TypeError: unsupported operand type(s) for +: 'range' and 'range'
