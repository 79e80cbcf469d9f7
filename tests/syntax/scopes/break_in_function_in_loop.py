# A function in a loop is not in the loop.
# syntax error: 'break' outside loop
for i in range(3):
    def f():
        break
