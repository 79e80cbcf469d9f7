# Typographic quotes are no quotes.
# syntax error: invalid character '“' (U+201C)
print(“hello”)
