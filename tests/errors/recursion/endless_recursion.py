# Endless recursion ends in a RecursionError that can be handled.
def forever(n):
    return forever(n + 1)

try:
    forever(0)
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded
print("still fine")  # expect: still fine
forever(0)  # raises: RecursionError: maximum recursion depth exceeded
