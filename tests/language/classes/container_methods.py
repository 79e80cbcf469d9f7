# The methods __getitem__, __setitem__, __delitem__ and __len__ make a container.
class Sparse:
    def __init__(self): self.data = {}
    def __getitem__(self, key):
        return f"slice {key.start}:{key.stop}:{key.step}" if isinstance(key, slice) else self.data.get(key, 0)
    def __setitem__(self, key, value): self.data[key] = value
    def __delitem__(self, key): print("delete", key); self.data.pop(key, None)
    def __len__(self): return len(self.data)
    def __reversed__(self): return iter(sorted(self.data, reverse=True))

s = Sparse()
s[5] = "five"
s[2] += 7
s[1:3, ...] = "odd"
print(s[5], s[2], s[9], s[::2], len(s))  # expect: five 7 0 slice None:None:2 3
del s[1:3, ...], s[2]
# expect: delete (slice(1, 3, None), Ellipsis)
# expect: delete 2
print(len(s), list(reversed(Sparse())), s[-1])  # expect: 1 [] 0
