# A default value is computed once, when the function is defined.
def add(item, items=[]):
    items.append(item)
    return items


print(add(1), add(2), add(3, []), add(4))  # expect: [1, 2, 4] [1, 2, 4] [3] [1, 2, 4]
print(add.__defaults__)  # expect: ([1, 2, 4],)


def later(value, when=len(add.__defaults__[0])):
    return when


print(later(0), later(0, 9))  # expect: 3 9
