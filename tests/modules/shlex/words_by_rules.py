# shlex.shlex: words by rules that can be changed.
import shlex

for text in ("a b 'c d' e", "x=1; y = \"two words\" # comment\nz", "a&&b || c > d", "it''s", "~/a.txt -l *.py", "a\\ b \"c\\\"d\" 'e\\f'", "", "a''b", "  ", "1+2*(3-4)"):
    for options in ({}, {"posix": True}, {"punctuation_chars": True}, {"posix": True, "punctuation_chars": True}, {"posix": True, "punctuation_chars": "|"}):
        try:
            print(repr(text), options, list(shlex.shlex(text, **options)))
        except ValueError as error:
            print(repr(text), options, error)
lexer = shlex.shlex("a.b c-d", posix=True)
lexer.whitespace_split = True
print(list(lexer))
lexer = shlex.shlex("one two\nthree 'open")
print(lexer.get_token(), lexer.lineno)
lexer.push_token("pushed")
print(lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.lineno, lexer.error_leader("f"))
try:
    lexer.get_token()
except ValueError as error:
    print(error)
lexer = shlex.shlex("a,b;c")
lexer.whitespace += ",;"
print(list(lexer), lexer.eof)
