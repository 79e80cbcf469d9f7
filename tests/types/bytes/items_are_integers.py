# Indexing gives an integer, slicing gives bytes.
data = b"hello"
print(data[0], data[-1], data[1:3], data[::-1], data[:0], list(data[:3]))
# expect: 104 111 b'el' b'olleh' b'' [104, 101, 108]
print(104 in data, b"ell" in data, b"" in data, max(data), data + b"!", data * 2)
# expect: True True True 111 b'hello!' b'hellohello'
for change in ("data[0] = 1", "data['a']", "'e' in data", "data + 'text'"):
    try:
        exec(change)
    except TypeError as error:
        print(error)
# expect: 'bytes' object does not support item assignment
# expect: byte indices must be integers or slices, not str
# expect: a bytes-like object is required, not 'str'
# expect: can't concat str to bytes
data[10]  # raises: IndexError: index out of range
