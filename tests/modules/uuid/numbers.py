# Numbers of 128 bits: forms, parts, order, versions.
import uuid
import pickle
u = uuid.UUID("{12345678-1234-5678-1234-567812345678}")
print(repr(u), u.hex, u.int, u.urn, u.fields, u.bytes, u.bytes_le, u.variant, u.version, u.time, u.clock_seq, u.node, u.is_safe, hash(u) == hash(u.int))
print(uuid.UUID(bytes=u.bytes) == u, uuid.UUID(bytes_le=u.bytes_le) == u, uuid.UUID(fields=u.fields) == u, uuid.UUID(int=u.int) == u, uuid.UUID("urn:uuid:" + str(u)) == u, u < uuid.MAX, u > uuid.NIL, u == 5)
print(uuid.UUID(int=5, version=4), uuid.uuid8(1, 2, 3), uuid.NAMESPACE_URL, [str(each) for each in (uuid.NIL, uuid.MAX)], pickle.loads(pickle.dumps(u)) == u)
for wrong in (lambda: uuid.UUID("x"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID(fields=(1,)), lambda: uuid.UUID(int=5, version=9), lambda: setattr(u, "x", 1), lambda: u < 3,
              lambda: uuid.UUID(fields=(1, 2, 3, 4, 999, 6)), lambda: uuid.UUID("g" * 32)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(u, b"x"))
print([make().version for make in (uuid.uuid1, uuid.uuid4, uuid.uuid6, uuid.uuid7)], uuid.uuid4() != uuid.uuid4(), uuid.uuid7() < uuid.uuid7(), uuid.uuid1(5, 6).node, uuid.uuid1(5, 6).clock_seq)
