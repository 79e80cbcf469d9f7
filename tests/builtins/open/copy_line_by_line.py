# Several files in one with statement; writelines() takes any iterable of text.
with open("source.txt", "w") as source:
    source.writelines(f"{n} {'even' if n % 2 == 0 else 'odd'}\n" for n in range(6))
with open("source.txt") as source, open("copy.txt", "w") as copy:
    for line in source:
        number, kind = line.split()
        if kind == "odd":
            copy.write(f"{int(number) ** 2}\n")
with open("copy.txt") as copy:
    print(copy.readlines(), sum(1 for _ in open("source.txt")))  # expect: ['1\n', '9\n', '25\n'] 6
with open("copy.txt", "w") as copy:
    copy.writelines([1, 2])  # raises: TypeError: write() argument must be str, not int
