# Slices can be assigned, also with another length, and extended slices need the same length.
letters = list("abcdef")
letters[1:3] = "XYZ"
print(letters)  # expect: ['a', 'X', 'Y', 'Z', 'd', 'e', 'f']
letters[::2] = [0, 0, 0, 0]
print(letters)  # expect: [0, 'X', 0, 'Z', 0, 'e', 0]
letters[2:2] = ["in"]
letters[5:] = []
print(letters)  # expect: [0, 'X', 'in', 0, 'Z']
letters[::2] = [1]  # raises: ValueError: attempt to assign sequence of size 1 to extended slice of size 3
