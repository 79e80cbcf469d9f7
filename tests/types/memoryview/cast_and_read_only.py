# A view can be made read-only or cast to bytes, and knows its layout.
data = bytearray(b"abcd")
view = memoryview(data)
fixed = view.toreadonly()
print(fixed.readonly, view.contiguous, view.c_contiguous, view.f_contiguous, view.strides, view.suboffsets)
# expect: True True True True (1,) ()
print(view.cast("b")[0], list(view.cast("c"))[:2], view[::-1].contiguous, view.cast("H").itemsize, len(view.cast("H")))
# expect: 97 [b'a', b'b'] False 2 2
view[0] = 65
print(fixed[0], bytes(fixed))  # expect: 65 b'Abcd'
fixed[0] = 1  # raises: TypeError: cannot modify read-only memory
