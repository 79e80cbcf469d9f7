# An elementary automaton.
import numpy as np

rule = 30
table = np.array([(rule >> i) & 1 for i in range(8)])
row = np.zeros(31, dtype=int)
row[15] = 1
for _ in range(8):
    print("".join(np.where(row, "#", ".")))
    row = table[4 * np.roll(row, 1) + 2 * row + np.roll(row, -1)]
