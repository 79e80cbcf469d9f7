# An error at the end of the file is shown there.
try:
    x = 1
