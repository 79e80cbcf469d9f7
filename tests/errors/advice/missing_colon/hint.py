# A colon is put where the block begins.
# syntax error: expected ':'
# advice: diagnostic help: put `:` at the end of this `if` line
x = 1
if x > 0
    print(x)
