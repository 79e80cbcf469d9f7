# Plain, raw and formatted literals next to each other are joined.
name = "x"
print("a" f"{name}" 'b' rf"\n{name}" "{name}")  # expect: axb\nx{name}
print(f"{name}" "{}" f"{{}}")  # expect: x{}{}
print(
    "first "
    f"second {name} "
    r"third\t"
)  # expect: first second x third\t
