# dir() lists the names of an object, its class and its bases, sorted.
class Base:
    inherited = 1


class Child(Base):
    own = 2

    def __init__(self):
        self.instance = 3


print([name for name in dir(Child()) if not name.startswith("_")], [name for name in dir(Child) if name[0] != "_"])
# expect: ['inherited', 'instance', 'own'] ['inherited', 'own']
print("append" in dir([]), "upper" in dir(str), [n for n in dir((1,)) if n[0] != "_"])
# expect: True True ['count', 'index']
print([name for name in dir(dict) if not name.startswith("_")])
# expect: ['clear', 'copy', 'fromkeys', 'get', 'items', 'keys', 'pop', 'popitem', 'setdefault', 'update', 'values']
