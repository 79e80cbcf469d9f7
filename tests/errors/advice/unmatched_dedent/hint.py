# The columns of the open blocks are listed.
# syntax error: IndentationError: unindent does not match any outer indentation level
# advice: diagnostic help: this line begins in column 4, the open blocks in 0, 8
if True:
        x = 1
    y = 2
