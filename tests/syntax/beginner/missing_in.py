# A for statement needs in.
# syntax error: invalid syntax
for i range(5):
    print(i)
