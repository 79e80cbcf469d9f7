# The walrus operator binds a name in the middle of an expression.
lines = iter(["first", "second", ""])
while line := next(lines):
    print(line)
# expect: first
# expect: second
if (n := len("hello")) > 3 and (half := n // 2):
    print(n, half)  # expect: 5 2
print([last := i, last * 2][1] if (i := 4) else None)  # expect: 8
print((a := 1, b := 2), a + b)  # expect: (1, 2) 3
