# Comparing and printing deeply nested data raises instead of crashing.
deep = []
for _ in range(200_000):
    deep = [deep]
other = []
for _ in range(200_000):
    other = [other]
for action in (lambda: repr(deep), lambda: deep == other, lambda: str(deep)):
    try:
        action()
    except RecursionError:
        print("RecursionError")
# expect: RecursionError
# expect: RecursionError
# expect: RecursionError
del deep, other
print("released")  # expect: released
