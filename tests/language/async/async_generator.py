# An async generator yields between awaits and is read with async for.
class Value:
    def __init__(self, n): self.n = n
    def __await__(self):
        yield f"waiting for {self.n}"
        return self.n * 10

async def produce():
    for n in range(3):
        yield await Value(n)

async def consume():
    total = 0
    async for item in produce():
        print("item", item)
        total += item
    else:
        print("no more")
    return total

c = consume()
try:
    while True:
        print(c.send(None))
except StopIteration as stop:
    print(stop.value)
# expect: waiting for 0
# expect: item 0
# expect: waiting for 1
# expect: item 10
# expect: waiting for 2
# expect: item 20
# expect: no more
# expect: 30
