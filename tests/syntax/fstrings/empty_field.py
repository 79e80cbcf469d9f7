# A field needs an expression.
# syntax error: f-string: valid expression required before '}'
print(f"{}")
