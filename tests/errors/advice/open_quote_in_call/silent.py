# A line with two mistakes gets no quote.
# syntax error: unterminated string literal (detected at line 4)
# advice: none
print(1 2, 'hello)
