# What cannot be written or read.
import pickle
class Gone:
    pass
gone = Gone(); Gone.__qualname__ = "Elsewhere"
def local():
    return lambda: 1
for data in (b"", b"x", b"\x80\x09.", b"N", b"cos\nno_such\n.", b"cnomod\nx\n.", b"0.", b".", b"h\x05.", b"e.", b"K", b"J\x01", b"\x8c\x05ab", b"S'a\n.", b"\x93.", b"t.", b"I1", b"\x85.", b"\xff"):
    try:
        print(data, pickle.loads(data))
    except Exception as error:
        print(data, type(error).__name__, error)
for wrong in (lambda: pickle.dumps(gone), lambda: pickle.dumps(i for i in []), lambda: pickle.loads("a"), lambda: pickle.dumps(1, 9), lambda: pickle.dump(1, 5), lambda: pickle.load(5), lambda: pickle.dumps(pickle)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
try:
    pickle.dumps(local())
except pickle.PicklingError as error:
    print(str(error).partition(" at ")[0])
print(pickle.loads(b"(lp0\nI1\naI2\na."), pickle.loads(b"I01\n."), pickle.loads(b"L5L\n."), pickle.loads(b"F1.5\n."), pickle.loads(b"S'a'\n."), pickle.loads(b"Va\\u00e9\n."), pickle.loads(b"(S'k'\nI1\nd."))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, [c.__name__ for c in pickle.PicklingError.__mro__])
