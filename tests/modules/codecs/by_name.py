# Encodings by name.
import codecs
print(codecs.encode("Hello", "rot13"), codecs.decode("Uryyb", "rot_13"), codecs.encode("é"), codecs.decode(b"\xc3\xa9"), codecs.encode(b"ab", "hex"), codecs.decode(b"6162", "hex"))
print(codecs.BOM_UTF8, codecs.lookup("utf8").name, codecs.lookup("latin-1").name, codecs.getencoder("ascii")("abc"), codecs.getdecoder("utf-8")(b"\xc3\xa9"), list(codecs.iterencode(["a", "", "b"], "utf-8")))
try:
    codecs.lookup("nothing")
except LookupError as error:
    print(error)
