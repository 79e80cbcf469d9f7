"""N queens with generators: every placement is yielded through one generator per column."""
# group: generators


def place(size, queens=(), rows=frozenset(), ups=frozenset(), downs=frozenset()):
    column = len(queens)
    if column == size:
        yield queens
        return
    for row in range(size):
        if row not in rows and row + column not in ups and row - column not in downs:
            yield from place(
                size,
                queens + (row,),
                rows | {row},
                ups | {row + column},
                downs | {row - column},
            )


def permutations(items):
    if not items:
        yield []
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            yield [item] + rest


def queens_by_permutation(size):
    columns = range(size)
    for order in permutations(list(columns)):
        ups = {order[column] + column for column in columns}
        downs = {order[column] - column for column in columns}
        if len(ups) == len(downs) == size:
            yield tuple(order)


def main():
    placements = list(place(11))
    print("placements", len(placements), placements[0], placements[-1])
    by_permutation = sorted(queens_by_permutation(8))
    print("permutations", len(by_permutation), by_permutation[0])


main()
