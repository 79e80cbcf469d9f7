# A walrus binds plain names only.
# syntax error: cannot use assignment expressions with attribute
(a.b := 1)
