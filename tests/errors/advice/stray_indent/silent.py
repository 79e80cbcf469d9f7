# A stray line that is wrong anyway gets no help.
# syntax error: IndentationError: unexpected indent
# advice: none
x = 1
    y = = 2
