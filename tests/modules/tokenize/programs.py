# The tokens of programs.
import io
import token
import tokenize
PROGRAMS = [
    'if x:\n    y = f(1)  # c\n\n    z += "a"\nw = (1,\n 2)\n', "", "\n", "# only\n", "x = 1", "def f(a, *b):\n\tif a:\n\t\treturn b\n\telse:\n\t\tpass\n\nf(1)\n",
    "a = '''one\ntwo''' + b'x' + r'\\d'\n", "n = [0x1F, 1_000, 1.5e-3, .5, 2j, 0b1, 1e5, 3.]\n", "a = b if c else d; x: int = y ** 2 // 3 != 4 -> ...\n", "x = 1 + \\\n    2\n", 'f"a{x!r:>3}b"\n', "f'{a}{b}' f'{{}}'\n", 'f"""x\n{y}"""\n',
    "class A:\n    # comment\n    def m(self): pass\n  \n    x = 1\n", "@d\nasync def f():\n    await g()\n", "print(a, end='')  # done", "é = 'ü'\n", "if a:\n  if b:\n    c\nd\n", "x = {1: 2,\n\n     # inside\n     3: [4]}\n", "lambda x: x if x == 1 else (y := 2)\n",
]
for program in PROGRAMS:
    print(repr(program))
    for each in tokenize.generate_tokens(io.StringIO(program).readline):
        print("  ", each, token.tok_name[each.exact_type])
for program in ("x = (1,\n", "'''abc\n"):
    try:
        list(tokenize.generate_tokens(io.StringIO(program).readline))
    except tokenize.TokenError as error:
        print(type(error).__name__)
print(list(tokenize.tokenize(io.BytesIO(b"# -*- coding: latin-1 -*-\nx = 1\n").readline))[:3], tokenize.detect_encoding(io.BytesIO(b"x\n").readline), tokenize.detect_encoding(io.BytesIO(b"\xef\xbb\xbfx").readline))
source = "def f(x):\n    return x + 1  # c\n"
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(source).readline)) == source, token.EXACT_TOKEN_TYPES["->"], token.NAME, token.ISEOF(0), token.N_TOKENS, len(token.tok_name))
