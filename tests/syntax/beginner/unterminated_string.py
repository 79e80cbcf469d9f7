# A string must end on its line.
# syntax error: unterminated string literal (detected at line 3)
greeting = 'hello
print(greeting)
