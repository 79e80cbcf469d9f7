# Reading turns every kind of line end into \n unless newline says otherwise.
with open("ends.txt", "wb") as file:
    file.write(b"a\r\nb\rc\nd")
for newline in (None, "", "\n", "\r", "\r\n"):
    with open("ends.txt", newline=newline) as file:
        print(repr(newline), file.readlines())
# expect: None ['a\n', 'b\n', 'c\n', 'd']
# expect: '' ['a\r\n', 'b\r', 'c\n', 'd']
# expect: '\n' ['a\r\n', 'b\rc\n', 'd']
# expect: '\r' ['a\r', '\nb\r', 'c\nd']
# expect: '\r\n' ['a\r\n', 'b\rc\nd']
with open("out.txt", "w", newline="\r\n") as file:
    file.write("x\ny\n")
print(open("out.txt", "rb").read())  # expect: b'x\r\ny\r\n'
open("out.txt", newline="x")  # raises: ValueError: illegal newline value: x
