# The is... methods ask whether all characters are of a kind; the empty string is not.
for text in ("abc", "ABC", "a1", "12", "½", "٣", " \t", "Title Case", "", "_x1", "é", "²"):
    kinds = [text.isalpha(), text.isdigit(), text.isdecimal(), text.isnumeric(), text.isalnum(), text.isspace()]
    more = [text.isupper(), text.islower(), text.istitle(), text.isidentifier(), text.isascii(), text.isprintable()]
    print(repr(text), *map(int, kinds), *map(int, more))
# expect: 'abc' 1 0 0 0 1 0 0 1 0 1 1 1
# expect: 'ABC' 1 0 0 0 1 0 1 0 0 1 1 1
# expect: 'a1' 0 0 0 0 1 0 0 1 0 1 1 1
# expect: '12' 0 1 1 1 1 0 0 0 0 0 1 1
# expect: '½' 0 0 0 1 1 0 0 0 0 0 0 1
# expect: '٣' 0 1 1 1 1 0 0 0 0 0 0 1
# expect: ' \t' 0 0 0 0 0 1 0 0 0 0 1 0
# expect: 'Title Case' 0 0 0 0 0 0 0 0 1 0 1 1
# expect: '' 0 0 0 0 0 0 0 0 0 0 1 1
# expect: '_x1' 0 0 0 0 0 0 0 1 0 1 1 1
# expect: 'é' 1 0 0 0 1 0 0 1 0 1 0 1
# expect: '²' 0 1 0 1 1 0 0 0 0 0 0 1
