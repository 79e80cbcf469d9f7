# Mode "a" adds at the end, mode "x" refuses an existing file, "r+" changes in place.
with open("log.txt", "w") as file:
    file.write("start\n")
for entry in ("one", "two"):
    with open("log.txt", "a") as file:
        file.write(entry + "\n")
with open("log.txt", "r+") as file:
    file.write("START")
    file.seek(0)
    print(file.read().split())  # expect: ['START', 'one', 'two']
with open("log.txt", "w+") as file:
    print(repr(file.read()), file.write("abc"), file.seek(1), file.read())  # expect: '' 3 1 bc
open("log.txt", "x")  # raises: FileExistsError: [Errno 17] File exists: 'log.txt'
