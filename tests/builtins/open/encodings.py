# The encoding decides which bytes a text becomes; errors= says what to do when it fails.
with open("text.txt", "w", encoding="latin-1") as file:
    file.write("café")
with open("text.txt", "rb") as file:
    print(file.read())  # expect: b'caf\xe9'
print(open("text.txt", encoding="latin-1").read(), open("text.txt", encoding="ascii", errors="replace").read())
# expect: café caf�
with open("text.txt", "w", encoding="utf-16-le") as file:
    file.write("hé")
print(open("text.txt", "rb").read())  # expect: b'h\x00\xe9\x00'
with open("text.txt", "w", encoding="ascii", errors="ignore") as file:
    file.write("né")
print(open("text.txt", "rb").read(), open("text.txt", encoding="utf-8-sig").read())  # expect: b'n' n
open("text.txt", encoding="no-such")  # raises: LookupError: unknown encoding: no-such
