# A closing brace in the text is doubled.
# syntax error: f-string: single '}' is not allowed
print(f"a } b")
