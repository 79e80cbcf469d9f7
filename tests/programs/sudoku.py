# A sudoku solved by choosing the square with the fewest candidates.
PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""


def parse(text):
    return [[0 if c == "." else int(c) for c in line] for line in text.split()]


def candidates(grid, r, c):
    used = set(grid[r]) | {row[c] for row in grid}
    top, left = r - r % 3, c - c % 3
    used |= {grid[i][j] for i in range(top, top + 3) for j in range(left, left + 3)}
    return [n for n in range(1, 10) if n not in used]


def solve(grid, counter):
    counter["nodes"] += 1
    empty = [(r, c) for r in range(9) for c in range(9) if not grid[r][c]]
    if not empty:
        return True
    choices, (r, c) = min(((candidates(grid, r, c), (r, c)) for r, c in empty), key=lambda x: len(x[0]))
    for n in choices:
        grid[r][c] = n
        if solve(grid, counter):
            return True
    grid[r][c] = 0
    return False


grid = parse(PUZZLE)
counter = {"nodes": 0}
print("solved" if solve(grid, counter) else "impossible", "in", counter["nodes"], "steps")
for number, row in enumerate(grid):
    if number and number % 3 == 0:
        print("------+-------+------")
    print(" | ".join(" ".join(map(str, row[i:i + 3])) for i in (0, 3, 6)))
assert all(sorted(row) == list(range(1, 10)) for row in grid)
assert all(sorted(column) == list(range(1, 10)) for column in zip(*grid))
