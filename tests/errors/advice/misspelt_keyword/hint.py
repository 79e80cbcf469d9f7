# A misspelt word of the language is put right.
# syntax error: invalid syntax. Did you mean 'while'?
# advice: diagnostic help: `while True:`
whille True:
    pass
