# tell() and seek() work in text files, truncate() cuts.
with open("digits.txt", "w+") as file:
    file.write("0123456789")
    print(file.tell(), file.seek(4), file.read(2), file.seek(0, 2))  # expect: 10 4 45 10
    file.seek(3)
    print(file.truncate(), file.seek(0), file.read())  # expect: 3 0 012
try:
    file.seek(0)
except ValueError as error:
    print(error)  # expect: I/O operation on closed file.
with open("digits.txt") as file:
    file.seek(1, 1)  # raises: io.UnsupportedOperation: can't do nonzero cur-relative seeks
