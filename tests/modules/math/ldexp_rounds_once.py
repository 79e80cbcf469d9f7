# ldexp() rounds once where the result is subnormal.
import math

for m, e in [(0x1D65B3F1F1F1F1, -1074), (0x1D65B3F1F1F1F1, -1075), (0x1D65B3F1F1F1F1, -1080), (1.5, -1074), (2.5, -1074), (0.1, -1070)]:
    print(math.ldexp(m, e).hex())
