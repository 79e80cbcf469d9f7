# encode() knows UTF-8, UTF-16, Latin-1 and ASCII, and several ways to treat what does not fit.
print("é€🌍".encode(), "é".encode("latin-1"), "a€".encode("utf-16-le"), "é".encode("utf-16"))
# expect: b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x8c\x8d' b'\xe9' b'a\x00\xac ' b'\xff\xfe\xe9\x00'
for handling in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    print("aé€".encode("ascii", handling))
# expect: b'a'
# expect: b'a??'
# expect: b'a\\xe9\\u20ac'
# expect: b'a&#233;&#8364;'
# expect: b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}'
try:
    "x".encode("no-such-code")
except LookupError as error:
    print(error)  # expect: unknown encoding: no-such-code
"aé".encode("ascii")
# raises: UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128)
