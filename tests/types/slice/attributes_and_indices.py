# A slice object has start, stop and step, and indices() clamps it to a length.
part = slice(1, None, 2)
print(part, part.start, part.stop, part.step, slice(5))
# expect: slice(1, None, 2) 1 None 2 slice(None, 5, None)
print(part.indices(6), slice(None, None, -1).indices(4), slice(-3, 100).indices(5), "abcdef"[part])
# expect: (1, 6, 2) (3, -1, -1) (2, 5, 1) bdf
print(slice(1, 2) == slice(1, 2), slice(1, 2) < slice(1, 3), hash(slice(1)) == hash(slice(1)))
# expect: True True True
slice(None, None, 0).indices(5)  # raises: ValueError: slice step cannot be zero
