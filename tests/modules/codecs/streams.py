# codecs: readers, writers and decoders that work piece by piece.
import codecs
import io

raw = io.BytesIO()
writer = codecs.getwriter("utf-8")(raw)
writer.write("héllo\n")
writer.writelines(["a\n", "b"])
print(raw.getvalue())  # expect: b'h\xc3\xa9llo\na\nb'
raw.seek(0)
print(list(codecs.getreader("utf-8")(raw)))  # expect: ['héllo\n', 'a\n', 'b']
decoder = codecs.getincrementaldecoder("utf-8")()
print([decoder.decode(bytes([byte])) for byte in "é€x".encode()], repr(decoder.decode(b"", True)))  # expect: ['', 'é', '', '', '€', 'x'] ''
encoder = codecs.getincrementalencoder("latin-1")()
print(encoder.encode("é"), codecs.BOM_UTF8, codecs.lookup("utf8").name)  # expect: b'\xe9' b'\xef\xbb\xbf' utf-8
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print(ascii(decoder.decode(b"\xff\xc3")), ascii(decoder.decode(b"(")), ascii(decoder.decode(b"\xc3", True)))
# expect: '\ufffd' '\ufffd(' '\ufffd'
try:
    codecs.getincrementaldecoder("utf-8")().decode(b"\xc3", True)
except UnicodeDecodeError as error:
    print(error)  # expect: 'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data
