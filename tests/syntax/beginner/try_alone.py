# A try needs an except or a finally.
# syntax error: expected 'except' or 'finally' block
try:
    x = 1
print(x)
