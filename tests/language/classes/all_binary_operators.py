# Every binary operator has a method, a reflected and an in-place form.
names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split()
class Op: pass
for name in names:
    for form in ("", "r", "i"):
        setattr(Op, f"__{form}{name}__", lambda self, other, *rest, text=form + name: text)
a = Op()
print(a + 1, a - 1, a * 1, a / 1, a // 1, a % 1, a ** 1, a << 1, a >> 1, a & 1, a | 1, a ^ 1, a @ 1, divmod(a, 1))
# expect: add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod
print(1 + a, 1 - a, 1 * a, 1 / a, 1 // a, 1 % a, 1 ** a, 1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a, 1 @ a, divmod(1, a))
# expect: radd rsub rmul rtruediv rfloordiv rmod rpow rlshift rrshift rand ror rxor rmatmul rdivmod
results = []
for sign in "+ - * / // % ** << >> & | ^ @".split():
    space = {"x": Op()}
    exec(f"x {sign}= 1", space)
    results.append(space["x"])
print(*results)  # expect: iadd isub imul itruediv ifloordiv imod ipow ilshift irshift iand ior ixor imatmul
print(pow(a, 2, 3))  # expect: pow
