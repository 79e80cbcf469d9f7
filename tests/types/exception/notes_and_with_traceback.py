# add_note() collects notes, with_traceback() gives the exception back.
error = ValueError("bad")
error.add_note("first note")
error.add_note("second note")
print(error.__notes__, error.with_traceback(None) is error, error)
# expect: ['first note', 'second note'] True bad
try:
    raise error
except ValueError as caught:
    print(caught is error, caught.__traceback__ is not None, type(caught.__traceback__).__name__)
    # expect: True True traceback
error.add_note(5)  # raises: TypeError: add_note() argument must be str, not int
