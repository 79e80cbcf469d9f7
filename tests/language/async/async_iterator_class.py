# The statement async for calls __aiter__ once and awaits __anext__.
class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self):
        print("aiter")
        return self
    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return self.n

async def main():
    async for n in Countdown(3):
        if n == 1:
            continue
        print(n)
    return [n async for n in Countdown(3) if n], {n: n async for n in Countdown(2)}

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)
# expect: aiter
# expect: 2
# expect: 0
# expect: aiter
# expect: aiter
# expect: ([2, 1], {1: 1, 0: 0})
