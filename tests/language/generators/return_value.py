# A generator's return value is the value of StopIteration and of yield from.
def inner():
    received = yield 1
    return f"inner got {received}"

def outer():
    result = yield from inner()
    print(result)
    yield result.upper()
    return 42

g = outer()
print(next(g))  # expect: 1
print(g.send("x"))
# expect: inner got x
# expect: INNER GOT X
try:
    next(g)
except StopIteration as stop:
    print(stop.value, stop.args)  # expect: 42 (42,)
