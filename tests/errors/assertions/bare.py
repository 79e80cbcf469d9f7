# An assertion without message ends the program with the bare name.
value = -1
assert value > 0  # raises: AssertionError
