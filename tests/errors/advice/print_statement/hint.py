# print is called with parentheses.
# syntax error: Missing parentheses in call to 'print'. Did you mean print(...)?
# advice: diagnostic help: `print('hi')`
print 'hi'
