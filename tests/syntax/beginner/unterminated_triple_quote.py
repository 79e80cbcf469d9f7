# A triple-quoted string must end before the file does.
# syntax error: unterminated triple-quoted string literal (detected at line 4)
text = """never closed
print(text)
