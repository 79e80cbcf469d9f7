# A negative index counts from the end; beyond either end is an error.
items = ["a", "b", "c"]
print(items[-1], items[-3])  # expect: c a
items[-2] = "B"
print(items)  # expect: ['a', 'B', 'c']
for index in (3, -4):
    try:
        items[index]
    except IndexError as error:
        print(error)
# expect: list index out of range
# expect: list index out of range
items[3] = "d"  # raises: IndexError: list assignment index out of range
