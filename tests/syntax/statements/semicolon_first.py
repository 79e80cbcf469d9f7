# A statement may not be empty.
# syntax error: invalid syntax
;x = 1
