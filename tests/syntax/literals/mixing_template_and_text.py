# Templates and text cannot be joined implicitly.
# syntax error: cannot mix t-string literals with string or bytes literals
x = t"a" "b"
