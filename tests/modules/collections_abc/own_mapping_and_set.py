# Mutable mappings and sets need five methods; the rest follows.
from collections.abc import MutableMapping, Set
class Upper(MutableMapping):
    def __init__(self, **pairs):
        self.pairs = {}
        self.update(pairs)
    def __getitem__(self, key): return self.pairs[key.upper()]
    def __setitem__(self, key, value): self.pairs[key.upper()] = value
    def __delitem__(self, key): del self.pairs[key.upper()]
    def __iter__(self): return iter(self.pairs)
    def __len__(self): return len(self.pairs)
m = Upper(a=1, b=2)
print(m["A"], "b" in m, m.get("z"), m.pop("a"), list(m.items()), m == {"B": 2}, m.setdefault("q", 7), list(m.values()))  # expect: 1 True None 1 [('B', 2)] True 7 [2, 7]
class Letters(Set):
    def __init__(self, text): self.text = "".join(sorted(set(text)))
    def __contains__(self, item): return item in self.text
    def __iter__(self): return iter(self.text)
    def __len__(self): return len(self.text)
both = Letters("abc") & Letters("bcd")
print(both.text, (Letters("abc") | {"z"}).text, (Letters("abc") - Letters("b")).text, Letters("a") <= Letters("ab"))  # expect: bc abcz ac True
