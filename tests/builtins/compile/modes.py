# compile() makes code for exec, eval and single statements.
code = compile("total = 1 + 2\nprint(total)", "sums.py", "exec")
names = {}
exec(code, names)  # expect: 3
print(names["total"], code.co_filename, code.co_name)  # expect: 3 sums.py <module>
print(eval(compile("names['total'] * 10", "<sum>", "eval")))  # expect: 30
exec(compile("1 + 1\n", "<prompt>", "single"))  # expect: 2
try:
    compile("1", "f", "other")
except ValueError as error:
    print(error)  # expect: compile() mode must be 'exec', 'eval' or 'single'
compile("x = ", "broken.py", "exec")  # raises: SyntaxError: invalid syntax
