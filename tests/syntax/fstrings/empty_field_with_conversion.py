# A field with a conversion needs an expression too.
# syntax error: f-string: valid expression required before '!'
print(f"{!r}")
