# The SyntaxError of compile() carries the file, the line and the offset.
try:
    compile("a = 1\nb = (2 +\n", "broken.py", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset)
    # expect: '(' was never closed broken.py 2 5
try:
    compile("for = 3", "words.py", "exec")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset, error.text, error.end_offset)
    # expect: invalid syntax 1 5 for = 3
    # expect:  6
compile("x = 1", "f.py", "eval")  # raises: SyntaxError: invalid syntax
