# A colon at the top level of a field starts the specification.
print(f"{(lambda: 5)()}")  # expect: 5
d = {"a": 1}
print(f"{d['a']:>3}", f"{ {1: 2}[1] }")  # expect:   1 2
print(f"{'a' if d else 'b':>3}|", f"{d!r:>10}", f"{[1, 2][0:1]}")  # expect:   a|   {'a': 1} [1]
print(f"{(x := 4)} {x:=5}")  # expect: 4     4
print(f"{3!r:5}|{3 != 4}")  # expect: 3    |True
