# An except* block cannot leave the loop.
# syntax error: 'break', 'continue' and 'return' cannot appear in an except* block
for i in range(2):
    try:
        pass
    except* ValueError:
        break
