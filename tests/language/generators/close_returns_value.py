# The method close returns the value with which a generator answers GeneratorExit.
def gather():
    items = []
    try:
        while True:
            items.append((yield))
    except GeneratorExit:
        return items

g = gather()
next(g)
g.send("a")
g.send("b")
print(g.close())  # expect: ['a', 'b']
