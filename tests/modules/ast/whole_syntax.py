# ast: trees of all kinds of statements, their dumps with places, and the source written from them.
import ast
src='''
"""Doc"""
import os, sys as s
from . import a
from ..b import c as d, e
@deco(1)
class A[T: int = str](B, metaclass=M):
    """Class doc 'x' """
    x: int = 3
    (y): str
    def f(self, a, /, b: int = 2, *args: str, c, d=4, **kw) -> None:
        """F
        doc"""
        nonlocal_ = 1
        return (yield a)
    async def g(x):
        async for i in x:
            await i
        async with a as b, c:
            pass
        return [i async for i in x if i if j]
x = 1, 2
x, y = y, x
a = b = c
x += 1
x @= y
del x, y[0]
for i, j in k: print(i)
else: pass
while True: break
else: continue
if a: pass
elif b: pass
else:
    if c: pass
with open("x") as f, g(): pass
match x:
    case 1 | 2: pass
    case {"a": b, **rest} if b > 1: pass
    case A(x, y=2) as z: pass
    case [1, *_, None]: pass
    case (a.b) | -1+2j: pass
    case _: pass
try: pass
except A: pass
except (B, C) as e: raise
except: raise X from e
else: pass
finally: pass
try: pass
except* E: pass
assert x, "m"
global q
lambda: 0
lambda x, *y, z=1, **k: x+y
(a := 1)
[x for x in y if x for z in x]
{a: b for a, b in c}
{**a, 'b': 1}
{*a, b}
f(*a, **b, c=1)
f(x for x in y)
a[1:2, ::3, ...]
a[b]
a[*b]
a.b.c(1)[2].d
1 .real
not (a and b) or (c or d) and not e
-x ** -y
(-x) ** 2
(a + b) * c - d // (e % f)
a if b else (c if d else e)
(yield)
x = yield from y
f"a{b!r:>{c}}d{{}}{e=}" "z"
f'{x["a"]}' f"{'q'}"
t"a{b}c"
b"x\\x00" + b'y'
u"uni"
"it's" 'say "x"'
1e400, 1j, 0x10, 1_000, 10**20, 123456789012345678901234567890
type X[T] = list[T]
a < b <= c is not d not in e
print(*a, sep="")
x = *a, b
await_ = 1
'''
t=ast.parse(src)
print(ast.dump(t,indent=1))
print(ast.dump(t,include_attributes=True))
print(ast.unparse(t))
print(ast.dump(ast.parse(ast.unparse(t)))==ast.dump(t))
print(repr(t))
