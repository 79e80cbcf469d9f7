# A call can have hundreds of arguments.
def count(*args, **kwargs):
    return len(args), len(kwargs), sum(args)

print(count(*range(1000)))  # expect: (1000, 0, 499500)
print(count(**{f"k{i}": i for i in range(300)}))  # expect: (0, 300, 0)
def wide(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t):
    return t, a
print(wide(*range(20)), wide(**{c: c for c in "tsrqponmlkjihgfedcba"}))  # expect: (19, 0) ('t', 'a')
