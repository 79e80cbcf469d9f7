# literal_eval: what is a literal and what is not.
from ast import literal_eval
for text in ("1", "-1", "+1.5e-3", "0x1F", "0b101", "1_000", "1j", "1+2j", "-1.5-2j", "'a'", '"b\\n"', "b'x'", "r'\\d'", "'a' 'b'", "'''q\n'''", "u'x'", "[1, 2,]", "()", "(1,)", "1, 2", "(1, (2, [3]))", "{}", "{1, 2}",
             "{'a': 1, 'b': [None, True, False], }", "set()", "...", "  5", "[\n 1, # one\n 2]", "{(1, 2): 'x'}", "(1)", "[[], {}, ()]", "'it''s'", "1.", ".5", "1e5", "'\\u00e9\\x41'", "{'k': {'n': -1}}", "\t[1]"):
    value = literal_eval(text)
    print(repr(text), repr(value), type(value).__name__)
for text in ("a", "f(1)", "1 + 2", "[x for x in []]", "", "1 2", "'a", "{1: 2, 3}", "-'a'", "f'{1}'", "a.b", "1j + 1", "not True", "[1, x]", "1 if True else 2", "lambda: 1", "'a' + 'b'", "x = 1", "2 * 3", "--1"):
    try:
        print(literal_eval(text))
    except Exception as error:
        print(repr(text), type(error).__name__, str(error).partition(": ")[0] if isinstance(error, ValueError) and not isinstance(error, SyntaxError) else "")
try:
    literal_eval("[1,\n name]")
except ValueError as error:
    print(error)
try:
    literal_eval(5)
except ValueError as error:
    print(error)
