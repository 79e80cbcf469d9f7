# The variable of a comprehension does not leak and does not overwrite.
i = "kept"
squares = [i * i for i in range(4)]
print(i, squares)  # expect: kept [0, 1, 4, 9]
def f():
    x = 1
    result = {x: [x for x in "ab"] for x in range(2)}
    return x, result
print(f())  # expect: (1, {0: ['a', 'b'], 1: ['a', 'b']})
print([x for x in range(3)], "x" in globals())  # expect: [0, 1, 2] False
