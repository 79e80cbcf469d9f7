# Lists of lists: transposing, flattening and changing one cell.
grid = [[row * 4 + column for column in range(4)] for row in range(3)]
print(grid[1][2], [row[1] for row in grid], [list(column) for column in zip(*grid)][0])
# expect: 6 [1, 5, 9] [0, 4, 8]
print([cell for row in grid for cell in row if cell % 2], sum(map(sum, grid)), max(max(row) for row in grid))
# expect: [1, 3, 5, 7, 9, 11] 66 11
grid[0][0] = "x"
grid[2] = grid[2][::-1]
grid.append([0] * 4)
print(grid, [len(row) for row in grid], grid[-1][-1:], [[]] + [[1]])
# expect: [['x', 1, 2, 3], [4, 5, 6, 7], [11, 10, 9, 8], [0, 0, 0, 0]] [4, 4, 4, 4] [0] [[], [1]]
grid[1][9]  # raises: IndexError: list index out of range
