# The method __getattribute__ is called for every attribute of an instance, not for operators.
class Watched:
    kind = "watched"
    def __getattribute__(self, name):
        if name == "secret":
            raise AttributeError("hidden")
        print("get", name)
        return super().__getattribute__(name)
    def __getattr__(self, name): return f"fallback {name}"
    def __len__(self): return 3

w = Watched()
w.x = 1
print(w.x, w.kind)
# expect: get x
# expect: get kind
# expect: 1 watched
print(w.secret, len(w))  # expect: fallback secret 3
w.__dict__  # expect: get __dict__
