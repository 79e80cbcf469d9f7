# Bytes hold ASCII characters only.
# syntax error: bytes can only contain ASCII literal characters
b = b"é"
