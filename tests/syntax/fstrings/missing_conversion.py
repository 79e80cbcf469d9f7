# A conversion needs its letter.
# syntax error: f-string: missing conversion character
print(f"{1!}")
