# The closing quote is put before the bracket.
# syntax error: unterminated string literal (detected at line 4)
# advice: diagnostic help: add the closing `'`: `print('hello')`
print('hello)
