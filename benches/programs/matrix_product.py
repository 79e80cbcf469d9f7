"""Matrix product on lists of lists: by index and by zipped columns."""
# group: containers


def make_matrix(size, seed):
    return [[(i * 31 + j * 17 + seed) % 10 / 10 for j in range(size)] for i in range(size)]


def product_by_index(a, b):
    size = len(a)
    result = [[0.0] * size for _ in range(size)]
    for i in range(size):
        row = a[i]
        target = result[i]
        for j in range(size):
            total = 0.0
            for k in range(size):
                total += row[k] * b[k][j]
            target[j] = total
    return result


def product_by_columns(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def main():
    a, b = make_matrix(170, 1), make_matrix(170, 2)
    first = product_by_index(a, b)
    second = product_by_columns(a, b)
    trace = sum(first[i][i] for i in range(len(first)))
    difference = max(abs(x - y) for p, q in zip(first, second) for x, y in zip(p, q))
    print(f"trace {trace:.6f} corner {first[-1][-1]:.6f} agree {difference < 1e-9}")


main()
