# Removing duplicates, finding common and missing items.
visitors = ["ann", "bob", "ann", "cid", "bob"]
members = {"ann", "dan"}
print(len(set(visitors)), sorted(set(visitors)), sorted(set(visitors) - members), sorted(members & set(visitors)))
# expect: 3 ['ann', 'bob', 'cid'] ['bob', 'cid'] ['ann']
seen, unique = set(), []
for name in visitors:
    if name not in seen:
        seen.add(name)
        unique.append(name)
print(unique, sorted({len(name) for name in visitors}), {1, 2} | {2, 3} == {1, 2, 3}, not set())
# expect: ['ann', 'bob', 'cid'] [3] True True
print(any(name in members for name in visitors), all(map(seen.__contains__, unique)))  # expect: True True
