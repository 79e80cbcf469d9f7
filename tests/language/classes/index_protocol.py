# An object with __index__ serves wherever an exact integer is needed.
class Two:
    def __index__(self): return 2

t = Two()
print([10, 20, 30][t], "abcdef"[t:], list(range(t)), hex(t), bin(t), int(t), 1 << int(t))  # expect: 30 cdef [0, 1] 0x2 0b10 2 4
print("ab" * 2, [0] * t, chr(t) == "\x02", (1).__lshift__(2), float(t), round(1.2345, t))  # expect: abab [0, 0] True 4 2.0 1.23
numbers = [1, 2, 3]
numbers[t] = 9
print(numbers, numbers.pop(t), divmod(7, t.__index__()))  # expect: [1, 2] 9 (3, 1)
class Bad:
    def __index__(self): return "2"
try:
    [1][Bad()]
except TypeError as error:
    print(error)  # expect: __index__ returned non-int (type str)
[1][1.0]  # raises: TypeError: list indices must be integers or slices, not float
