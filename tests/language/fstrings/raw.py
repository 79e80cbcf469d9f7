# A raw f-string keeps backslashes but evaluates its fields.
n = 5
print(rf"\d{n}\{n}", fr'C:\new\{n}', Rf"{'a\tb'!r}")  # expect: \d5\5 C:\new\5 'a\tb'
print(f"\N{BULLET} \x41 \u0042 {n}\t|")  # expect: • A B 5	|
print(rf"{n}\\" + f"\\{n}")  # expect: 5\\\5
