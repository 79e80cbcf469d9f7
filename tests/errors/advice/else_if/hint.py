# else if is spelt elif.
# syntax error: expected ':'
# advice: diagnostic help: Python spells it `elif`
x = 1
if x:
    pass
else if x > 1:
    pass
