# Augmented assignment to an immutable value binds the name to a new object.
text = other = "ab"
text += "c"
print(text, other)  # expect: abc ab
numbers = same = (1,)
numbers += (2, 3)
print(numbers, same)  # expect: (1, 2, 3) (1,)
n = 7
n //= 2
n **= 3
n %= 10
n <<= 2
n |= 1
n ^= 3
n &= 30
n >>= 1
print(n)  # expect: 15
