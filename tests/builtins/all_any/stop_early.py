# all() stops at the first false item, any() at the first true one.
def tell(value):
    print("asked", value)
    return value


print(all(tell(n) for n in (1, 0, 2)))
# expect: asked 1
# expect: asked 0
# expect: False
print(any(tell(n) for n in (0, 3, 4)))
# expect: asked 0
# expect: asked 3
# expect: True
print(all([]), any([]), all("ab"), any({0: 1}))  # expect: True False True False
