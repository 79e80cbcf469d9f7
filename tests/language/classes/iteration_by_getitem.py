# Without __iter__ iteration calls __getitem__ with 0, 1, 2 until IndexError.
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i

s = Squares()
print(list(s), 9 in s, 5 in s, max(s), sum(s))  # expect: [0, 1, 4, 9] True False 9 14
a, *b = s
print(a, b, list(zip(s, "ab")))  # expect: 0 [1, 4, 9] [(0, 'a'), (1, 'b')]
print(list(map(str, s)), next(iter(s)))  # expect: ['0', '1', '4', '9'] 0
reversed(s)  # raises: TypeError: object of type 'Squares' has no len()
