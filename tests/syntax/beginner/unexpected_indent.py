# A line may not be indented without reason.
# syntax error: IndentationError: unexpected indent
x = 1
    y = 2
