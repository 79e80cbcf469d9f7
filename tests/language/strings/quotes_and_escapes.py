# String literals know single, double and triple quotes and all escapes.
print('single "double"', "double 'single'")  # expect: single "double" double 'single'
print("tab\tnew\\n backslash\\ quote\" bell" + repr("\a\b\f\v\r\0"))
# expect: tab	new\n backslash\ quote" bell'\x07\x08\x0c\x0b\r\x00'
print("\x41\102\u0043\U00000044\N{LATIN SMALL LETTER E WITH ACUTE}")  # expect: ABCDé
print("line \
continued", """a
b""")
# expect: line continued a
# expect: b
print(len("\
"), repr("\'"), '\'', "\1\12\123" == chr(1) + chr(10) + chr(83))  # expect: 0 "'" ' True
print('''one "quote" and 'another\'''')  # expect: one "quote" and 'another'
