# Replacement fields hold any expression.
name, items = "world", [1, 2, 3]
print(f"hello {name}, {len(items)} items, last {items[-1]}")  # expect: hello world, 3 items, last 3
print(f"{name.upper()[::-1]} {'yes' if items else 'no'} {[n * n for n in items]}")  # expect: DLROW yes [1, 4, 9]
print(f"{ {'k': 1}['k'] } {(lambda x: x + 1)(1)} {3 > 2 and 'true'}")  # expect: 1 2 true
print(f"{{literal}} {{{name}}} {'{'}")  # expect: {literal} {world} {
print(f"{1}{2}{3}" + f"" + f"{''}")  # expect: 123
print(f"{items!r:>12}|{(y := 5)}|{y}")  # expect:    [1, 2, 3]|5|5
