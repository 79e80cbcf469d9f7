# Words of command lines.
import shlex
for text in ("a b", "cp 'a b' \"c d\"", "a\\ b c", 'say "it\'s \\"x\\" \\n"', "  ", "", "a'b'c\"d\"", "x # y", "''", "a\tb\nc", "\\a", '"a\\b"', "--opt='v w' -x"):
    print(repr(text), shlex.split(text), shlex.split(text, comments=True))
for text in ("'a", '"a', "a\\"):
    try:
        print(shlex.split(text))
    except ValueError as error:
        print(error)
print([shlex.quote(text) for text in ("", "a", "a b", "it's", "$x", "é", "a/b.c-d_e=f")], shlex.join(["echo", "a b", "c"]), shlex.split(shlex.join(["x y", "'", '"', "\\"])))
