# Converting to text and back gives the same value.
for value in (0, -17, 10 ** 30, 0.1, -1e-300, 1e22, 3 + 4j, True, None, "it's", b"\x00a", [1, (2,)], {"k": {1}}, range(3), ...):
    text = repr(value)
    assert eval(text) == value, text
    print(text, type(eval(text)).__name__)
print(int(str(2 ** 100)) == 2 ** 100, float(repr(0.1 + 0.2)) == 0.1 + 0.2, int(hex(255), 16), int(bin(5), 2))
