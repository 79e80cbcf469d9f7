# A bytearray as a compact set of flags.
class Bits:
    def __init__(self, size):
        self.data = bytearray((size + 7) // 8)

    def __setitem__(self, index, value):
        mask = 1 << (index & 7)
        if value:
            self.data[index >> 3] |= mask
        else:
            self.data[index >> 3] &= ~mask & 0xFF

    def __getitem__(self, index):
        return bool(self.data[index >> 3] >> (index & 7) & 1)


bits = Bits(20)
for index in (0, 3, 8, 19):
    bits[index] = True
bits[3] = False
print(bits.data, [n for n in range(20) if bits[n]], bits.data.hex(), sum(byte.bit_count() for byte in bits.data))
# expect: bytearray(b'\x01\x01\x08') [0, 8, 19] 010108 3
bits[24]  # raises: IndexError: bytearray index out of range
