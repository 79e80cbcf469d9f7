# print() joins its arguments with sep and closes with end.
print(1, "two", 3.0, None, [4])
print("a", "b", sep="")
print("no", "newline", sep="-", end=" ... ")
print("then one", end="!\n")
print()
print("x", "y", sep=None, end=None, flush=True)
print(*range(5), sep=", ")
print("a\tb", "line\nbreak", sep="|")
