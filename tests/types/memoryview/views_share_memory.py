# A memoryview looks into a bytearray without a copy and writes through.
data = bytearray(b"abcdef")
view = memoryview(data)
part = view[2:4]
part[0] = 67
view[0] = ord("A")
print(data, part.tobytes(), bytes(view), view[1], view[-1], len(part))
# expect: bytearray(b'AbCdef') b'Cd' b'AbCdef' 98 102 2
print(view.readonly, memoryview(b"x").readonly, view.format, view.itemsize, view.nbytes, view.ndim, view.shape)
# expect: False True B 1 6 1 (6,)
view[4:] = b"EF"
print(data, view.tolist()[:2], view == data, view[::2].tobytes(), view.hex())
# expect: bytearray(b'AbCdEF') [65, 98] True b'ACE' 416243644546
memoryview(b"abc")[0] = 1  # raises: TypeError: cannot modify read-only memory
