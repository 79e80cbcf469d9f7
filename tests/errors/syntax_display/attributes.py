# A SyntaxError carries file name, line, columns and text.
try:
    compile("x = 1\ny = = 2\n", "name.py", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.end_lineno, error.end_offset)
    print(repr(error.text), error)
# expect: invalid syntax name.py 2 5 2 6
# expect: 'y = = 2\n' invalid syntax (name.py, line 2)
try:
    exec("def f(a, a): pass")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset)
# expect: duplicate argument 'a' in function definition <string> 1 10
try:
    eval("x = 1")
except SyntaxError as error:
    print(error)  # expect: invalid syntax (<string>, line 1)
print(issubclass(IndentationError, SyntaxError), issubclass(TabError, IndentationError))  # expect: True True
