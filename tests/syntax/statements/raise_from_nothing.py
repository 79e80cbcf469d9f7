# A cause must follow from.
# syntax error: invalid syntax
raise ValueError from
