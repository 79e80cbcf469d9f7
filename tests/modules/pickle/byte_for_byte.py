# The bytes of pickles in every protocol.
import pickle
class A:
    def __init__(self):
        self.x = 1
class Slots:
    __slots__ = ("a", "b")
shared = ["s"]; own = []; own.append(own)
s = Slots(); s.a = 3
OBJECTS = [None, True, False, 5, 300, 70000, -1, 2**40, -2**70, 2**3000, -128, -2**15, "é", "\\\n\U0001f600☃", b"ab", b"", (1, 2), (), (1, 2, 3, 4), [1, [2]], {"a": 1}, {"b": [None], 3: ()}, {1}, set(), frozenset([1]),
           len, int, A, A(), range(3), 1j, bytearray(b"x"), slice(1, 2), [shared, shared, "abc", "abc"], list(range(12)), {n: str(n) for n in range(4)}, ValueError("v", 3), str.upper if False else "x" * 300]
for protocol in range(6):
    for value in OBJECTS:
        try:
            data = pickle.dumps(value, protocol)
            print(protocol, data if len(data) < 200 else (len(data), data[:20], data[-5:]))
            back = pickle.loads(data)
            assert type(back) is type(value) and (back == value or isinstance(value, (A, Slots, Exception)) or value is own), value
        except Exception as error:
            print(protocol, type(error).__name__, error)
print(pickle.loads(pickle.dumps(s)).a, [pickle.loads(pickle.dumps(own, p))[0][0].__class__ for p in (0, 1, 2, 5)])
for value in (1.5, -0.0, float("inf"), 1e300, 5e-324, 2.2e-308, 1e-310, -0.1, float("nan"), 1.7976931348623157e308):
    print(pickle.dumps(value), repr(pickle.loads(pickle.dumps(value))), pickle.dumps(value, 0), repr(pickle.loads(pickle.dumps(value, 0))))
