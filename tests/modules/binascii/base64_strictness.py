# Strict decoding tells what is wrong; the other skips it.
import binascii
for text in ("YQ==YQ", "YQ==Y", "YQ=YQ==", "YQ==YWJj", "YQ=", "YQ=Y", "YWI=YQ==", "YWI=x", "YQ===", "====", "YWJj====", "YQ=!=", "Y=Q==", "YW=J=", "Y Q = =", "", "YWJjZ", "YQ==x", "=YQ=="):
    for strict in (False, True):
        try:
            print(text, strict, binascii.a2b_base64(text, strict_mode=strict))
        except binascii.Error as error:
            print(text, strict, error)
print(binascii.b2a_base64(b"a"), binascii.b2a_base64(b"a", newline=False))
