# The conversions are r, s and a.
# syntax error: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'
print(f"{1!x}")
