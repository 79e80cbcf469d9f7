# to_bytes refuses numbers that do not fit.
for number, length, signed in [(256, 1, False), (-1, 4, False), (128, 1, True)]:
    try:
        number.to_bytes(length, "big", signed=signed)
    except OverflowError as error:
        print(error)
# expect: int too big to convert
# expect: can't convert negative int to unsigned
# expect: int too big to convert
(1).to_bytes(2, "middle")  # raises: ValueError: byteorder must be either 'little' or 'big'
