# What is encoded is decoded again.
import base64
for content in (b"", b"a", b"ab", b"abc", b"abcd", bytes(range(40)), bytes(8) + b"    "):
    for name in ("b64", "b32", "b32hex", "b16", "b85", "a85", "urlsafe_b64", "standard_b64"):
        encoded = getattr(base64, name + "encode")(content)
        print(name, encoded, getattr(base64, name + "decode")(encoded) == content)
print(base64.a85encode(b"hello world", adobe=True, wrapcol=5), base64.encodebytes(b"x" * 60), base64.decodebytes(b"YQ==\nYg==\n"), base64.b64encode(b"\xfb\xff", b"-_"))
print(base64.z85encode(b"abcdefgh"), base64.z85decode(base64.z85encode(b"abcdefgh")), base64.b64decode("YQ=="), base64.b32decode("ME======"), base64.b16decode("ab", True))
