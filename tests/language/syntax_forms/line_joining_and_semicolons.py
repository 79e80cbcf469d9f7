# Statements may share a line with semicolons, and lines join in brackets and after a backslash.
a = 1; b = 2; print(a, b)  # expect: 1 2
total = a + \
    b
print(total); print((
# expect: 3
# expect: 3
    a
    +   # a comment between

    b
))
if a: print("one line"); print("still the body")
# expect: one line
# expect: still the body
for i in 0, 1: print(i);
# expect: 0
# expect: 1
while False: pass
else: print("else of a line")  # expect: else of a line
class Empty: x = 1; y = 2
print(Empty.y)  # expect: 2
