# Unary operators and conversions have special methods.
class N:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __complex__(self): return 1j
    def __round__(self, digits=None): return f"round {digits}"
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __bytes__(self): return b"bytes"

n = N()
print(-n, +n, ~n, abs(n), int(n), float(n), complex(n), round(n), round(n, 2), bytes(n))
# expect: neg pos invert abs 7 2.5 1j round None round 2 b'bytes'
import math
print(math.trunc(n), math.floor(n), math.sqrt(n) == 2.5 ** 0.5)  # expect: trunc floor True
-object()  # raises: TypeError: bad operand type for unary -: 'object'
