# An else belongs to a statement before it.
# syntax error: invalid syntax
x = 1
else:
    print("other")
