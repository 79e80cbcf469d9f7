# A walrus in a comprehension binds the name in the function around it.
def first_over(limit, numbers):
    found = any((hit := n) > limit for n in numbers)
    return found, hit

print(first_over(5, [1, 8, 3]))  # expect: (True, 8)
running = 0
print([running := running + n for n in (1, 2, 3)])  # expect: [1, 3, 6]
print(running)  # expect: 6
