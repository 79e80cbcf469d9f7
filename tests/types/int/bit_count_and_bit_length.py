# bit_length ignores the sign and bit_count counts the ones of the absolute value.
for number in (0, 1, -1, 255, 256, -256, 2 ** 100 - 1):
    print(number.bit_length(), number.bit_count())
# expect: 0 0
# expect: 1 1
# expect: 1 1
# expect: 8 8
# expect: 9 1
# expect: 9 1
# expect: 100 100
print(True.bit_length())  # expect: 1
