"""Solves sudokus by elimination, and by guessing the cell with the fewest choices."""

EASY = "003020600900305001001806400008102900700000008006708200002609500800203009005010300"
HARD = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"

DIGITS = "123456789"
CELLS = [(row, column) for row in range(9) for column in range(9)]
UNITS = (
    [[(row, column) for column in range(9)] for row in range(9)]
    + [[(row, column) for row in range(9)] for column in range(9)]
    + [[(top + r, left + c) for r in range(3) for c in range(3)] for top in (0, 3, 6) for left in (0, 3, 6)]
)
UNITS_OF = {cell: [unit for unit in UNITS if cell in unit] for cell in CELLS}
PEERS = {cell: sorted({peer for unit in UNITS_OF[cell] for peer in unit} - {cell}) for cell in CELLS}


class Contradiction(Exception):
    pass


def parse(puzzle):
    """The choices that remain in every cell, as a dictionary from cell to digits."""
    choices = dict.fromkeys(CELLS, DIGITS)
    for cell, character in zip(CELLS, puzzle):
        if character in DIGITS:
            assign(choices, cell, character)
    return choices


def assign(choices, cell, digit):
    for other in choices[cell].replace(digit, ""):
        eliminate(choices, cell, other)


def eliminate(choices, cell, digit):
    """Removes one choice and follows the consequences."""
    if digit not in choices[cell]:
        return
    choices[cell] = choices[cell].replace(digit, "")
    if not choices[cell]:
        raise Contradiction
    if len(choices[cell]) == 1:
        for peer in PEERS[cell]:
            eliminate(choices, peer, choices[cell])
    for unit in UNITS_OF[cell]:
        places = [place for place in unit if digit in choices[place]]
        if not places:
            raise Contradiction
        if len(places) == 1:
            assign(choices, places[0], digit)


def search(choices, statistics):
    open_cells = [cell for cell in CELLS if len(choices[cell]) > 1]
    if not open_cells:
        return choices
    cell = min(open_cells, key=lambda open_cell: (len(choices[open_cell]), open_cell))
    for digit in choices[cell]:
        statistics["guesses"] += 1
        attempt = choices.copy()
        try:
            assign(attempt, cell, digit)
            return search(attempt, statistics)
        except Contradiction:
            statistics["dead ends"] += 1
    raise Contradiction


def show(choices):
    for row in range(9):
        if row in (3, 6):
            print("------+-------+------")
        digits = [choices[row, column] for column in range(9)]
        print(" | ".join(" ".join(digits[left : left + 3]) for left in (0, 3, 6)))


def main():
    for name, puzzle in (("easy", EASY), ("hard", HARD)):
        statistics = {"guesses": 0, "dead ends": 0}
        solution = search(parse(puzzle), statistics)
        valid = all({solution[cell] for cell in unit} == set(DIGITS) for unit in UNITS)
        print(f"The {name} one: {statistics}, valid: {valid}")
        show(solution)
        print()
    try:
        parse("11" + "." * 79)
    except Contradiction:
        print("Two ones in a row cannot be solved.")


main()
