# A decorator may be any expression, and what it returns may be anything.
handlers = {"twice": lambda f: (f, f)}

@handlers["twice"]
def a(): pass
print(len(a))  # expect: 2

@lambda f: f.__name__.upper()
def shout(): pass
print(shout)  # expect: SHOUT

@(found := handlers.get)
class key: pass
print(key, found("twice") is not None)  # expect: None True
