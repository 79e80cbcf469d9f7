# Two names next to each other are no expression.
# syntax error: invalid syntax
first name = "Ada"
