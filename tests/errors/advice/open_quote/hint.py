# The closing quote is put at the end of the line.
# syntax error: unterminated string literal (detected at line 4)
# advice: diagnostic help: add the closing `'`: `s = 'hello'`
s = 'hello
