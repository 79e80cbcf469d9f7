# The separator of hex() is one ASCII character.
for separator in [b"\xff", "\xff", "", "ab", 1]:
    try:
        b"abc".hex(separator)
    except (ValueError, TypeError) as error:
        print(error)
print(b"abc".hex(":"), b"abc".hex(b"-", 2))


class Bytes(str):
    def __bytes__(self):
        return b"special"


print(bytes(Bytes("x")))
