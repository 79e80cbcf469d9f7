# Delegation through hundreds of generators passes values both ways.
def nest(depth):
    if depth:
        return (yield from nest(depth - 1))
    received = yield "deepest"
    return received * 2

g = nest(200)
print(next(g))  # expect: deepest
try:
    g.send(21)
except StopIteration as stop:
    print(stop.value)  # expect: 42
