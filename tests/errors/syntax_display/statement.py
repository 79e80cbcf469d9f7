# A syntax error shows file, line and the place.
total = 1
if total = 1:
    print("one")
