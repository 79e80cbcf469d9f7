# The equals sign shows the expression as written and its repr.
x, text = 3, "a'b"
print(f"{x=} {text=}")  # expect: x=3 text="a'b"
print(f"{x = } {x+1=} { x =}")  # expect: x = 3 x+1=4  x =3
print(f"{text=!s} {text=:>6} {x=:04d}")  # expect: text=a'b text=   a'b x=0003
print(f"{x == 3 = } {len(text)=}")  # expect: x == 3 = True len(text)=3
print(f"{(x
    + 1)=}")
# expect: (x
# expect:     + 1)=4
