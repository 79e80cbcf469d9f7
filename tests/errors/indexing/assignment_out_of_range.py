# Assigning and deleting outside a list have texts of their own.
items = [1]
try:
    items[1] = 2
except IndexError as error:
    print(error)  # expect: list assignment index out of range
try:
    del items[5]
except IndexError as error:
    print(error)  # expect: list assignment index out of range
array = bytearray(b"a")
try:
    array[3] = 1
except IndexError as error:
    print(error)  # expect: bytearray index out of range
try:
    array[0] = 256
except ValueError as error:
    print(error)  # expect: byte must be in range(0, 256)
items[10 ** 30]  # raises: IndexError: cannot fit 'int' into an index-sized integer
