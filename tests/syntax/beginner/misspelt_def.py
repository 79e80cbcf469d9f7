# A misspelt def is suggested.
# syntax error: invalid syntax. Did you mean 'def'?
dfe greet(name):
    return name
