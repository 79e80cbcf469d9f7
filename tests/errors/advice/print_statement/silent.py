# A print that is wrong in another way gets no parentheses.
# syntax error: Missing parentheses in call to 'print'. Did you mean print(...)?
# advice: none
print 'hi' 'ho' 3 +
