# A closure keeps the variables it uses in cells.
def make_counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    return increment


first, second = make_counter(), make_counter()
print(first(), first(5), second())  # expect: 1 6 1
print(first.__closure__[0].cell_contents, first.__code__.co_freevars, make_counter.__closure__)
# expect: 6 ('count',) None
print([f() for f in [lambda: n for n in range(3)]], [f() for f in [lambda n=n: n for n in range(3)]])
# expect: [2, 2, 2] [0, 1, 2]
