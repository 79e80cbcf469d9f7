# An f-string must end on its line.
# syntax error: unterminated f-string literal (detected at line 3)
print(f"hello {1}
