# aiter() and anext() drive asynchronous iterators.
class Countdown:
    def __init__(self, start):
        self.value = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.value == 0:
            raise StopAsyncIteration
        self.value -= 1
        return self.value


async def main():
    numbers = aiter(Countdown(3))
    print(await anext(numbers), [n async for n in numbers], await anext(numbers, "default"))


try:
    main().send(None)  # expect: 2 [1, 0] default
except StopIteration as stop:
    print("finished", stop.value)  # expect: finished None
aiter([1])  # raises: TypeError: 'list' object is not an async iterable
