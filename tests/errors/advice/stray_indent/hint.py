# A line that begins too far right is moved left.
# syntax error: IndentationError: unexpected indent
# advice: diagnostic help: remove these spaces: the line above begins 4 columns further left
x = 1
    y = 2
