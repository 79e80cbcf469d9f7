# A body may not be missing at the end of the file.
# syntax error: IndentationError: expected an indented block after function definition on line 3
def later():
    # only a comment
