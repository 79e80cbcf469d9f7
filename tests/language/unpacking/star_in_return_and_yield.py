# Starred values may stand in return, yield, for and subscript without parentheses.
def both(*rest):
    return 0, *rest

def produce():
    yield 1, *"xy"

print(both(1, 2))  # expect: (0, 1, 2)
print(list(produce()))  # expect: [(1, 'x', 'y')]
for item in 0, *"ab":
    print(item)
# expect: 0
# expect: a
# expect: b
