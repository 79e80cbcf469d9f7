# A body starts after a colon, not a brace.
# syntax error: invalid syntax
if True {
    print(1)
}
