# Solutions of the queens problem counted with generators and with bits.
def queens(n, columns=()):
    if len(columns) == n:
        yield columns
        return
    row = len(columns)
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(columns)):
            yield from queens(n, columns + (column,))


def count(n, left=0, columns=0, right=0):
    full = (1 << n) - 1
    if columns == full:
        return 1
    free, total = full & ~(left | columns | right), 0
    while free:
        bit = free & -free
        free ^= bit
        total += count(n, (left | bit) << 1, columns | bit, (right | bit) >> 1)
    return total


def draw(columns):
    return "\n".join(" ".join("Q" if c == column else "." for c in range(len(columns))) for column in columns)


first = next(queens(8))
print(draw(first))
print([sum(1 for _ in queens(n)) for n in range(1, 8)])
print([count(n) for n in range(1, 10)])


def canonical(columns):
    n, forms = len(columns), []
    for _ in range(4):
        columns = tuple(n - 1 - columns.index(i) for i in range(n))
        forms += [columns, columns[::-1]]
    return min(forms)


print(len({canonical(q) for q in queens(6)}), sorted({canonical(q) for q in queens(5)}))
