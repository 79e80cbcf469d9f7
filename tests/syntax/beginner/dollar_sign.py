# Some characters have no meaning.
# syntax error: invalid syntax
price = $5
