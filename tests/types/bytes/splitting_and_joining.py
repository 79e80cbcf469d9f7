# Splitting, partition, join and replace work as for strings.
line = b"a,b,,c"
print(line.split(b","), line.rsplit(b",", 1), b" a  b ".split(), line.partition(b","), line.rpartition(b";"))
# expect: [b'a', b'b', b'', b'c'] [b'a,b,', b'c'] [b'a', b'b'] (b'a', b',', b'b,,c') (b'', b'', b'a,b,,c')
print(b"-".join([b"x", bytearray(b"y")]), line.replace(b",", b"; ", 2), b"1\n2\r\n3".splitlines(True))
# expect: b'x-y' b'a; b; ,c' [b'1\n', b'2\r\n', b'3']
print(b"  x ".strip(), b"xxaxx".lstrip(b"x"), b"xxaxx".rstrip(b"x"), b"prefix.a".removeprefix(b"prefix."))
# expect: b'x' b'axx' b'xxa' b'a'
print(b"a.txt".removesuffix(b".txt"), b"a\tb".expandtabs(4))  # expect: b'a' b'a   b'
b",".join(["a"])  # raises: TypeError: sequence item 0: expected a bytes-like object, str found
