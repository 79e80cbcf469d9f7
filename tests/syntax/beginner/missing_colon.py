# A compound statement needs a colon.
# syntax error: expected ':'
x = 1
if x > 0
    print("positive")
