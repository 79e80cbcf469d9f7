# An unknown name is a NameError.
print("before")  # expect: before
print(completely_unknown_thing)  # raises: NameError: name 'completely_unknown_thing' is not defined
