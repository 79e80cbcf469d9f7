"""Conway's game of life on an endless board: the living cells are a set of coordinates."""

GLIDER = """
.#.
..#
###
"""

R_PENTOMINO = """
.##
##.
.#.
"""

BLINKER = "###"


def parse(picture, left=0, top=0):
    return {
        (left + x, top + y)
        for y, line in enumerate(picture.strip().splitlines())
        for x, character in enumerate(line)
        if character == "#"
    }


def neighbours(cell):
    x, y = cell
    return ((x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)


def step(living):
    counts = {}
    for cell in living:
        for neighbour in neighbours(cell):
            counts[neighbour] = counts.get(neighbour, 0) + 1
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in living)}


def generations(living):
    """The board, generation after generation, without end."""
    while True:
        yield living
        living = step(living)


def show(living, width, height):
    for y in range(height):
        print("".join("#" if (x, y) in living else "." for x in range(width)))


def period(living, limit=20):
    """After how many generations the pattern is back, or None."""
    for age, board in enumerate(generations(living)):
        if age and board == living:
            return age
        if age == limit:
            return None


def main():
    board = parse(GLIDER) | parse(BLINKER, left=12, top=3)
    for age, living in enumerate(generations(board)):
        if age % 8 == 0:
            print(f"generation {age}, {len(living)} cells")
            show(living, 20, 9)
        if age == 16:
            break
    print("period of the blinker:", period(parse(BLINKER)), " of the glider:", period(parse(GLIDER)))
    for age, living in enumerate(generations(parse(R_PENTOMINO))):
        if age % 100 == 0:
            print(f"R-pentomino after {age:3}: {len(living):3} cells")
        if age == 300:
            break


main()
