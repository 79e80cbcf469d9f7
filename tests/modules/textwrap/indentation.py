# dedent takes away what all lines start with; indent adds a prefix to lines that are not blank.
import textwrap
print(repr(textwrap.dedent("""
    a
      b

    c
    """)))  # expect: '\na\n  b\n\nc\n'
print(repr(textwrap.dedent("  a\n\tb\n")), repr(textwrap.dedent("   \n  x\n")), repr(textwrap.dedent("")))  # expect: '  a\n\tb\n' '\nx\n' ''
print(repr(textwrap.indent("a\n\nb\n", "> ")), repr(textwrap.indent("a\n\nb", "+", lambda line: True)))  # expect: '> a\n\n> b\n' '+a\n+\n+b'
print(textwrap.shorten("Hello  wide   world!", 12), textwrap.shorten("Hello wide world", 11, placeholder="..."))  # expect: Hello [...] Hello...
