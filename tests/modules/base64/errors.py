# Text that encodes nothing is refused.
import base64
for decode in (lambda: base64.b32decode("A"), lambda: base64.b32decode("A1======"), lambda: base64.b16decode("ab"), lambda: base64.b85decode(b'"'), lambda: base64.a85decode(b"zz~"),
               lambda: base64.b64encode("x"), lambda: base64.b64decode(5), lambda: base64.encodebytes("x"), lambda: base64.b64decode("YW@", validate=True), lambda: base64.b64decode("YWJj!YQ=="),
               lambda: base64.b64decode("YQ"), lambda: base64.b64decode("Y"), lambda: base64.b64decode("é"), lambda: base64.a85decode(b"abz")):
    try:
        print(decode())
    except Exception as error:
        print(type(error).__name__, error)
