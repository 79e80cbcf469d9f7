# A dictionary remembers results of a recursive function.
known = {}


def paths(rows, columns):
    if rows == 1 or columns == 1:
        return 1
    key = min(rows, columns), max(rows, columns)
    if key not in known:
        known[key] = paths(rows - 1, columns) + paths(rows, columns - 1)
    return known[key]


print(paths(3, 3), paths(18, 18), len(known), known[2, 2], (18, 18) in known)
# expect: 6 2333606220 153 2 True
