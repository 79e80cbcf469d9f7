# A class receives slices and tuples of them in __getitem__.
class Grid:
    def __getitem__(self, key):
        return key


grid = Grid()
print(grid[1:2], grid[::3], grid[1:2, ::3], grid[..., 0], grid[:], grid["a":"b"], grid[(1, 2)], grid[1,])
# expect: slice(1, 2, None) slice(None, None, 3) (slice(1, 2, None), slice(None, None, 3)) (Ellipsis, 0) slice(None, None, None) slice('a', 'b', None) (1, 2) (1,)
slice()  # raises: TypeError: slice expected at least 1 argument, got 0
