# Each sequence type has its own text for an index out of range.
def attempt(source):
    try:
        print(eval(source))
    except IndexError as error:
        print(error)

for source in (
    "[1][5]", "(1,)[-2]", "'a'[3]", "b'a'[1]", "range(3)[3]", "[].pop()", "[1].pop(4)",
    "bytearray().pop()", "bytearray(b'a')[9]",
):
    attempt(source)
# expect: list index out of range
# expect: tuple index out of range
# expect: string index out of range
# expect: index out of range
# expect: range object index out of range
# expect: pop from empty list
# expect: pop index out of range
# expect: pop from empty bytearray
# expect: bytearray index out of range
items = [1, 2, 3]
items[3]  # raises: IndexError: list index out of range
