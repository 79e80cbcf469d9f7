# Sorting thousands of items, already ordered, reversed or mixed, stays correct and stable.
numbers = [(i * 7919) % 10007 for i in range(10007)]
ordered = sorted(numbers)
print(ordered == list(range(10007)), sorted(ordered, reverse=True)[:3], sorted(ordered[::-1]) == ordered)
# expect: True [10006, 10005, 10004] True
pairs = sorted(((n % 10, n) for n in numbers), key=lambda pair: pair[0])
print(pairs[:2], all(a[0] <= b[0] for a, b in zip(pairs, pairs[1:])), sorted(map(str, ordered))[5:8])
# expect: [(0, 0), (0, 3310)] True ['10000', '10001', '10002']
halves = ordered[5000:] + ordered[:5000]
halves.sort()
print(halves == ordered, sorted(range(100), key=lambda n: n % 3)[32:36])  # expect: True [96, 99, 1, 4]
