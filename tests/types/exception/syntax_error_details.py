# SyntaxError keeps where it happened, also when it is made by hand.
try:
    compile("total = (1,\nprint(2)\n", "shop.py", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.end_lineno, repr(error.text))
    # expect: '(' was never closed shop.py 1 9 1 'total = (1,'
made = SyntaxError("odd", ("f.py", 3, 5, "x = = 1", 3, 6))
print(made, made.lineno, made.text, made.args[0], made.print_file_and_line)
# expect: odd (f.py, line 3) 3 x = = 1 odd None
try:
    exec("if True:\nprint(1)")
except IndentationError as error:
    print(error.msg, error.lineno, isinstance(error, SyntaxError))
    # expect: expected an indented block after 'if' statement on line 1 2 True
exec("\tx = 1\n  y = 2")  # raises: IndentationError: unexpected indent
