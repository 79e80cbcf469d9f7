"""Formatting: an invoice table with f-strings, format(), the percent operator and repr."""
# group: text


def invoice_lines(count):
    for number in range(count):
        price = number * 7 % 1000 / 8
        name = f"item {number % 97}"
        yield f"{number:>6} {name:<12}|{price:>10.2f}|{price * 1.19:>12,.3f}|{number:#06x}"


def report_lines(count):
    for number in range(count):
        yield "{:05d} {name!r:^10} {ratio:8.3%} {exp:.4e}".format(
            number, name=chr(97 + number % 26) * 3, ratio=number / (count + 1), exp=number * 1.5
        )


def log_lines(count):
    for number in range(count):
        level = "warn" if number % 3 else "info"
        yield "%04d [%-6s] %8.3f %x %r" % (number, level, number / 7, number, (number,))


def checksum(lines):
    total = length = 0
    for line in lines:
        length += len(line)
        total = (total * 31 + ord(line[-1]) + ord(line[len(line) // 2])) % 1_000_003
    return length, total


def main():
    print("invoice", *checksum(invoice_lines(120_000)))
    print("report", *checksum(report_lines(120_000)))
    print("log", *checksum(log_lines(120_000)))
    print(*invoice_lines(3), sep="\n")


main()
