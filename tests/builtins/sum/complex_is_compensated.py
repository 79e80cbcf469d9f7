# sum() of complex numbers keeps what rounding loses, in both parts.
print(sum([0.1j] * 10), sum([0.1] * 10), sum([1j, 0.1, 0.2 + 3j]), sum([1, 2.5, 1j, 3]))
print(sum([0.1 + 0.1j] * 10), sum([1j], start=0.5), sum([True, 1j]))
