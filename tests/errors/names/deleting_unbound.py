# Deleting a name that does not exist is a NameError.
value = 1
del value
del value  # raises: NameError: name 'value' is not defined. Did you mean: 'False'?
