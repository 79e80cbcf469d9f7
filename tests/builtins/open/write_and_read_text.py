# A text file is written with write() and print() and read as a whole.
with open("notes.txt", "w", encoding="utf-8") as file:
    print(file.write("first line\n"), file.writable(), file.readable())  # expect: 11 True False
    print("zweite Zeile: äöü", 3, file=file, sep="|")
    file.writelines(["third\n", "fourth"])
with open("notes.txt", encoding="utf-8") as file:
    print(file.name, file.mode, file.closed)  # expect: notes.txt r False
    print(repr(file.read()), repr(file.read()))
    # expect: 'first line\nzweite Zeile: äöü|3\nthird\nfourth' ''
print(file.closed)  # expect: True
file.read()  # raises: ValueError: I/O operation on closed file.
