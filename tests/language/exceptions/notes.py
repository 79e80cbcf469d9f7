# Notes are kept in __notes__ and printed after the exception.
error = ValueError("basic")
error.add_note("first note")
error.add_note("second\nnote")
print(error.__notes__, error)  # expect: ['first note', 'second\nnote'] basic
try:
    error.add_note(5)
except TypeError as problem:
    print(problem)  # expect: add_note() argument must be str, not int
raise error
