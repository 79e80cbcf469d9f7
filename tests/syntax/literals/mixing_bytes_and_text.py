# Bytes and text cannot be joined implicitly.
# syntax error: cannot mix bytes and nonbytes literals
x = "a" b"b"
