# wrap() breaks text into lines; long words and hyphens are broken.
import textwrap
text = "The quick brown fox jumped over the lazy dog, a well-known pangram -- or so they say."
print(textwrap.wrap(text, 20))  # expect: ['The quick brown fox', 'jumped over the lazy', 'dog, a well-known', 'pangram -- or so', 'they say.']
print(textwrap.wrap("supercalifragilistic word", 10), textwrap.wrap("supercalifragilistic word", 10, break_long_words=False))  # expect: ['supercalif', 'ragilistic', 'word'] ['supercalifragilistic', 'word']
print(textwrap.wrap("one two three", 8, initial_indent="* ", subsequent_indent="  "), textwrap.wrap(""))  # expect: ['* one', '  two', '  three'] []
print(repr(textwrap.fill("a\tb\nc  d", 5)), textwrap.wrap("co-operate e-mail", 6, break_on_hyphens=False))  # expect: 'a\nb c\nd' ['co-ope', 'rate', 'e-mail']
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap("End. Next", 20, fix_sentence_endings=True))  # expect: ['The quick brown fox jumped', 'over the lazy dog, a [...]'] ['End.  Next']
textwrap.wrap("a", 0)  # raises: ValueError: invalid width 0 (must be > 0)
