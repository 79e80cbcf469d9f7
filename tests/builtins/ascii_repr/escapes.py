# ascii() is repr() with everything outside ASCII escaped.
print(ascii("é€🌍\n"), repr("é€🌍\n"), ascii(["ü", 1]), ascii(b"\xff"))
# expect: '\xe9\u20ac\U0001f30d\n' 'é€🌍\n' ['\xfc', 1] b'\xff'


class Word:
    def __repr__(self):
        return "<wörd>"


print(repr(Word()), ascii(Word()))  # expect: <wörd> <w\xf6rd>
