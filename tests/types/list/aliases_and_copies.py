# copy() and multiplication copy references, not the items.
row = [0, 0]
grid = [row] * 3
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [1, 0], [1, 0]]
grid = [[0] * 2 for _ in range(3)]
grid[0][0] = 1
print(grid)  # expect: [[1, 0], [0, 0], [0, 0]]
shallow = grid.copy()
shallow.append("new")
shallow[1][1] = 9
print(len(grid), grid[1], grid == shallow)  # expect: 3 [0, 9] False
