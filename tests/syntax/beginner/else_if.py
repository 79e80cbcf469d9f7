# The word is elif.
# syntax error: expected ':'
x = 1
if x == 1:
    print("one")
else if x == 2:
    print("two")
