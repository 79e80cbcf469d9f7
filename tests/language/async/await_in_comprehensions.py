# Comprehensions in a coroutine may await and use async for.
async def double(n):
    return n * 2

async def numbers():
    for n in range(4):
        yield n

async def main():
    print([await double(n) for n in (1, 2, 3)])
    print({await double(n) async for n in numbers() if await double(n) > 2} == {4, 6})
    lazy = (n + 1 async for n in numbers())
    print([n async for n in lazy])
    return [x for x in [await double(5)]]

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)
# expect: [2, 4, 6]
# expect: True
# expect: [1, 2, 3, 4]
# expect: [10]
