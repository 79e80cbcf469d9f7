# Where an escape by name goes wrong, in literals and in the encoding alike.
for text in [r"'\N{}x'", r"'\N{abc'", r"'a\N{}'", r"'\N'", r"'\N{no such}'", r"'é\x1'", r"'\u12'"]:
    try:
        eval(text)
    except SyntaxError as error:
        print(error.msg)
    try:
        text[1:-1].encode("utf-8").decode("unicode_escape")
    except UnicodeDecodeError as error:
        print(error)
