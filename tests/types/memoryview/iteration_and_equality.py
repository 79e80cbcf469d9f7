# Views iterate over integers, compare with bytes and can be keys when read-only.
view = memoryview(b"hello")
print(list(view[:2]), 104 in view, view == b"hello", view != bytearray(b"x"), hash(view) == hash(b"hello"))
# expect: [104, 101] True True True True
print(bytes(view[1:-1]), view[-1], view.index(108), view.count(108), b"".join([view, b"!"]), bytearray(view))
# expect: b'ell' 111 2 2 b'hello!' bytearray(b'hello')
print(memoryview(view).tobytes(), str(view, "ascii"), bool(memoryview(b"")), view[:0].tolist())
# expect: b'hello' hello False []
hash(memoryview(bytearray(b"x")))  # raises: ValueError: cannot hash writable memoryview object
