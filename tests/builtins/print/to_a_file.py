# print() can write to an open file.
with open("report.txt", "w", encoding="utf-8") as report:
    print("total", 12.5, sep=": ", file=report)
    print("no newline", end="", file=report, flush=True)
    print(file=report)
    for number in range(3):
        print(number, number ** 2, sep="\t", file=report)
print(open("report.txt", encoding="utf-8").read().splitlines())
# expect: ['total: 12.5', 'no newline', '0\t0', '1\t1', '2\t4']
print("closed", file=report)  # raises: ValueError: I/O operation on closed file.
