# join() puts the string between the items of any iterable of strings.
print(", ".join(["a", "b", "c"]), "".join(("x", "y")), "-".join("abc"), repr("-".join([])))
# expect: a, b, c xy a-b-c ''
print(" < ".join(str(n) for n in range(4)), "/".join({"k": 1, "l": 2}))  # expect: 0 < 1 < 2 < 3 k/l
try:
    ",".join(["a", 1, "b"])
except TypeError as error:
    print(error)  # expect: sequence item 1: expected str instance, int found
",".join(5)  # raises: TypeError: can only join an iterable
