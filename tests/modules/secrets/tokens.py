# Lengths and ranges of what cannot be foreseen.
import secrets
print(len(secrets.token_bytes(5)), len(secrets.token_hex(7)), len(secrets.token_urlsafe(10)), len(secrets.token_hex()), 0 <= secrets.randbelow(10) < 10)
print(secrets.choice("a"), secrets.randbits(8) < 256, secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
try:
    secrets.randbelow(0)
except ValueError as error:
    print(error)
