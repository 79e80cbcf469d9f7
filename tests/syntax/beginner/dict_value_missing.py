# A dictionary needs a value after each colon.
# syntax error: expression expected after dictionary key and ':'
table = {"a": 1, "b":}
