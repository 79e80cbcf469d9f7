# Raw strings keep backslashes, even before a quote.
print(r"\n\t\\", r'\'', R"""\
""" == "\\\n")  # expect: \n\t\\ \' True
print(len(r"\""), r"a" "\x41" r"\x41")  # expect: 2 aA\x41
print(rb"\x00", bR'\n', Rb"\\")  # expect: b'\\x00' b'\\n' b'\\\\'
