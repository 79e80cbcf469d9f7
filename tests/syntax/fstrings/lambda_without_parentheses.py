# A lambda in a field needs parentheses.
# syntax error: f-string: lambda expressions are not allowed without parentheses
print(f"{lambda x: 1}")
