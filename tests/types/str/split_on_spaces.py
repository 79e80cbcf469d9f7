# split() without a separator takes runs of any spaces and drops empty pieces.
text = "  one\ttwo  three\n four "
print(text.split(), text.split(None, 2), text.rsplit(None, 2))
# expect: ['one', 'two', 'three', 'four'] ['one', 'two', 'three\n four '] ['  one\ttwo', 'three', 'four']
print("".split(), "   ".split(), "a\u2003b\xa0c".split())  # expect: [] [] ['a', 'b', 'c']
print(text.split(maxsplit=1), text.rsplit(maxsplit=0))
# expect: ['one', 'two  three\n four '] ['  one\ttwo  three\n four']
