# A type alias is a plain name.
# syntax error: invalid syntax
type a.b = int
