# An exception in a comprehension leaves the names around it unchanged.
n = "outer"
try:
    values = [10 // n for n in (5, 2, 0, 1)]
except ZeroDivisionError as error:
    print(error, n)  # expect: division by zero outer
print("values" in globals())  # expect: False
def parse(texts):
    return [int(text) for text in texts]
parse(["1", "two"])  # raises: ValueError: invalid literal for int() with base 10: 'two'
