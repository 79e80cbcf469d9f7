# Endless recursion ends in a RecursionError that can be caught.
def forever(depth):
    return forever(depth + 1)


def deepest(depth=0):
    try:
        return deepest(depth + 1)
    except RecursionError:
        return depth


try:
    forever(0)
except RecursionError as error:
    print(str(error).startswith("maximum recursion depth exceeded"))  # expect: True
print(deepest() > 500, deepest() > 500)  # expect: True True


def count(n):
    return 0 if n == 0 else 1 + count(n - 1)


print(count(800))  # expect: 800
forever(0)  # raises: RecursionError: maximum recursion depth exceeded
