# Typographic quotes are replaced.
# syntax error: invalid character '“' (U+201C)
# advice: diagnostic help: replace the typographic quotes by straight ones
print(“hi”)
