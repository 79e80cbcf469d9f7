# A compound statement cannot follow a semicolon.
# syntax error: invalid syntax
x = 1; if x: pass
