# An apostrophe ends a string in single quotes.
# syntax error: unterminated string literal (detected at line 3)
print('it's late')
