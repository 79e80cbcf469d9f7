# Keys of a mapping pattern that are equal are duplicates whatever their types.
for keys in ["0: _, False: _", "0: _, 0.0: _", "0: _, -0: _", "0: _, 0j: _", "1: _, True: _", "'a': _, b'a': _", "1: _, 2: _"]:
    try:
        compile(f"match x:\n case {{{keys}}}: pass", "<text>", "exec")
    except SyntaxError as error:
        print(error)
    else:
        print(keys, "fine")
