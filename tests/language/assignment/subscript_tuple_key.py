# A subscript with commas passes a tuple, with slices and stars too.
class Grid:
    def __getitem__(self, key):
        return key

grid = Grid()
print(grid[1, 2])  # expect: (1, 2)
print(grid[1,])  # expect: (1,)
print(grid[::2, ..., -1])  # expect: (slice(None, None, 2), Ellipsis, -1)
print(grid[*"ab", 3])  # expect: ('a', 'b', 3)
print(grid[()], grid[1:2:3])  # expect: () slice(1, 2, 3)
