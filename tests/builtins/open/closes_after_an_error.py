# A with block closes its file when the body raises.
try:
    with open("partial.txt", "w") as file:
        file.write("kept")
        raise KeyError("in the middle")
except KeyError as error:
    print(error, file.closed)  # expect: 'in the middle' True
print(open("partial.txt").read())  # expect: kept
file = open("partial.txt")
file.close()
file.close()
with file:
    pass  # raises: ValueError: I/O operation on closed file.
