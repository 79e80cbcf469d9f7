# A dict subclass's __missing__ answers subscripts for absent keys only.
class Default(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value

d = Default(a=1)
print(d["a"], d["b"], d.get("c"), "c" in d, d)  # expect: 1 ['b'] None False {'a': 1, 'b': ['b']}
d["z"].append(2)
print(d, isinstance(d, dict))  # expect: {'a': 1, 'b': ['b'], 'z': ['z', 2]} True
