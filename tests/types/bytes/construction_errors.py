# bytes() refuses text without an encoding, numbers out of range and negative sizes.
for build in (
    lambda: bytes("text"),
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes(-1),
    lambda: bytes(["a"]),
    lambda: bytes(1.5),
    lambda: bytes(b"a", "utf-8"),
):
    try:
        build()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError string argument without an encoding
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError bytes must be in range(0, 256)
# expect: ValueError negative count
# expect: TypeError 'str' object cannot be interpreted as an integer
# expect: TypeError cannot convert 'float' object to bytes
# expect: TypeError encoding without a string argument
