# Of a place in what a function gives nothing is known.
# raises: IndexError: list index out of range
# advice: none
def f():
    return [1]
print(f()[3])
