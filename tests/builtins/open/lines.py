# A text file iterates over its lines and has readline() and readlines().
with open("lines.txt", "w") as file:
    file.write("one\ntwo\n\nfour")
with open("lines.txt") as file:
    for number, line in enumerate(file, 1):
        print(number, repr(line))
# expect: 1 'one\n'
# expect: 2 'two\n'
# expect: 3 '\n'
# expect: 4 'four'
with open("lines.txt") as file:
    print(repr(file.readline()), file.readlines(), repr(file.readline()), file.read(2) == "")
    # expect: 'one\n' ['two\n', '\n', 'four'] '' True
with open("lines.txt") as file:
    print(next(file), [line.strip() for line in file], file.readlines())
    # expect: one
    # expect:  ['two', '', 'four'] []
