# A walrus at the start of a statement needs parentheses.
# syntax error: invalid syntax
x := 5
