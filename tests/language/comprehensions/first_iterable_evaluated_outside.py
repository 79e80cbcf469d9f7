# The first iterable is evaluated at once, in the scope around the comprehension.
def source():
    print("source")
    return [1, 2]

lazy = (print("item", n) for n in source())  # expect: source
print("made")  # expect: made
list(lazy)
# expect: item 1
# expect: item 2
class C:
    items = [1, 2, 3]
    doubled = [n * 2 for n in items]
print(C.doubled)  # expect: [2, 4, 6]
try:
    (n for n in 5)
except TypeError as error:
    print(error)  # expect: 'int' object is not iterable
