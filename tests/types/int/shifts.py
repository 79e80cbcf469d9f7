# Shifting left grows the number and shifting right rounds down; negative counts are errors.
print(1 << 100, (1 << 100) >> 98, 5 >> 1000, 0 << 10 ** 20)  # expect: 1267650600228229401496703205376 4 0 0
print(-7 >> 1, 7 << 0)  # expect: -4 7
try:
    1 >> -1
except ValueError as error:
    print(error)  # expect: negative shift count
1 << -1  # raises: ValueError: negative shift count
