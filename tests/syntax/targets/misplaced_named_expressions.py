# := behind anything but a name says what stands there.
for source in [
    "f() := 1",
    "a.b := 1",
    "a + b := 1",
    "(a) := 1",
    "lambda: x := 1",
    "x := 1",
    "x = a.b := 1",
    "{a := 1: 2}",
    "print(lambda: x := 1)",
]:
    try:
        compile(source, "<text>", "exec")
    except SyntaxError as error:
        print(f"{source!r}: {error.msg} {error.offset}-{error.end_offset}")
