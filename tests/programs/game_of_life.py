# A glider and a blinker on a wrapped board, kept as a set of cells.
WIDTH, HEIGHT = 12, 8


def neighbours(cell):
    x, y = cell
    return {((x + dx) % WIDTH, (y + dy) % HEIGHT) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} - {cell}


def step(alive):
    counts = {}
    for cell in alive:
        for near in neighbours(cell):
            counts[near] = counts.get(near, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in alive}


def show(alive):
    return "\n".join("".join("#" if (x, y) in alive else "." for x in range(WIDTH)) for y in range(HEIGHT))


alive = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2), (8, 4), (8, 5), (8, 6)}
for generation in range(13):
    if generation % 4 == 0:
        print(f"generation {generation}: {len(alive)} cells\n{show(alive)}\n")
    alive = step(alive)
