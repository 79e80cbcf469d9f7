# A file object knows its name, mode, encoding and what it can do.
with open("known.txt", "w", encoding="utf-8") as file:
    print(file.name, file.mode, file.encoding, file.errors, file.closed, file.isatty(), file.fileno() > 2)
    # expect: known.txt w utf-8 strict False False True
    print(file.readable(), file.writable(), file.seekable(), file.line_buffering, file.newlines)
    # expect: False True True False None
    print(type(file).__name__, type(file.buffer).__name__, hasattr(file, "write"))
    # expect: TextIOWrapper BufferedWriter True
with open("known.txt", "rb") as binary:
    print(binary.mode, type(binary).__name__, binary.read1(), binary.peek() == b"")
    # expect: rb BufferedReader b'' True
print(file.closed, binary.closed)  # expect: True True
file.unknown  # raises: AttributeError: '_io.TextIOWrapper' object has no attribute 'unknown'
