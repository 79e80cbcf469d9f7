# A failed assertion shows its message or nothing.
try:
    assert 1 > 2
except AssertionError as error:
    print(repr(error), error.args)  # expect: AssertionError() ()
try:
    assert [], {"why": "empty"}
except AssertionError as error:
    print(repr(error))  # expect: AssertionError({'why': 'empty'})
assert 2 + 2 == 5, f"arithmetic: {2 + 2}"  # raises: AssertionError: arithmetic: 4
