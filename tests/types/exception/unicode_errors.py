# The Unicode errors have attributes and build their own text.
error = UnicodeEncodeError("ascii", "aé", 1, 2, "ordinal not in range(128)")
print(error, error.encoding, error.object, error.start, error.end, error.reason)
# expect: 'ascii' codec can't encode character '\xe9' in position 1: ordinal not in range(128) ascii aé 1 2 ordinal not in range(128)
print(UnicodeDecodeError("utf-8", b"\xff\xfe", 0, 2, "two bytes"))
# expect: 'utf-8' codec can't decode bytes in position 0-1: two bytes
print(UnicodeTranslateError("abc", 0, 1, "no"), isinstance(error, ValueError))
# expect: can't translate character '\x61' in position 0: no True
UnicodeDecodeError("utf-8")  # raises: TypeError: function takes exactly 5 arguments (1 given)
