# hex() and fromhex() convert exactly.
print((3.75).hex(), (-0.1).hex(), (0.0).hex(), float("inf").hex(), (5e-324).hex())
# expect: 0x1.e000000000000p+1 -0x1.999999999999ap-4 0x0.0p+0 inf 0x0.0000000000001p-1022
print(float.fromhex("0x1.8p+1"), float.fromhex("-0x.8"), float.fromhex("inf"), float.fromhex("A"))
# expect: 3.0 -0.5 inf 10.0
print(float.fromhex((1 / 3).hex()) == 1 / 3)  # expect: True
float.fromhex("0xgg")  # raises: ValueError: invalid hexadecimal floating-point string
