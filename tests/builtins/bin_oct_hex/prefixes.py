# bin(), oct() and hex() write integers with their prefix.
class Index:
    def __index__(self):
        return 10


print(bin(5), oct(8), hex(255), bin(-5), hex(-1), oct(0), bin(True), hex(2 ** 36), hex(Index()))
# expect: 0b101 0o10 0xff -0b101 -0x1 0o0 0b1 0x1000000000 0xa
bin(1.0)  # raises: TypeError: 'float' object cannot be interpreted as an integer
