# int() reads text with signs, underscores, surrounding spaces and digits of other scripts.
print(int("  42\n"), int("-7"), int("+1_000"), int("٣٤"))  # expect: 42 -7 1000 34
print(int(b"12"), int(bytearray(b"-3")))  # expect: 12 -3
print(int(3.99), int(-3.99), int(True), int())  # expect: 3 -3 1 0
print(int("123456789012345678901234567890"))  # expect: 123456789012345678901234567890
