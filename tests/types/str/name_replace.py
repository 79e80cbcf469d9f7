# The error handler namereplace writes the names of characters.
print("é€".encode("ascii", "namereplace"))
for arguments in [(0, 0), ("ab", 0), (0,), ("ab", "c")]:
    try:
        str.maketrans(*arguments)
    except (TypeError, ValueError) as error:
        print(error)
