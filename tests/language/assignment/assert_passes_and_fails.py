# An assert statement evaluates its message only when the condition is false.
def message():
    print("message made")
    return "values differ"

assert 1 + 1 == 2, message()
print("first passed")  # expect: first passed
assert (1, 2) == (2, 1), message()  # expect: message made
# raises: AssertionError: values differ
