# A break belongs into a loop.
# syntax error: 'break' outside loop
if True:
    break
