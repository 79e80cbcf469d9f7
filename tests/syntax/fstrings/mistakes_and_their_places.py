# Mistakes in string prefixes and in escapes of f-strings, with their places.
for source in ["bf'a'", "fu'a'", "f'\\N'", "f'\\N{foo}'", "f'\\x1'", "f'{a:{b:{c:{d}}}}'", "f'{x}\\u12'"]:
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg} {error.offset}-{error.end_offset}")
value = 3
print(f'''{
value = # the comment goes
  }''')
