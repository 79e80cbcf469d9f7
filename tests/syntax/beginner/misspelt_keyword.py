# A misspelt keyword is suggested.
# syntax error: invalid syntax. Did you mean 'while'?
whille True:
    print("again")
