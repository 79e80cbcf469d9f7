# The statement async with awaits __aenter__ and __aexit__.
class Session:
    async def __aenter__(self):
        print("open")
        return "session"
    async def __aexit__(self, kind, error, traceback):
        print("close", kind and kind.__name__)
        return kind is ValueError

async def main():
    async with Session() as s:
        print(s)
    async with Session(), Session():
        raise ValueError("suppressed")
    return "end"

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)
# expect: open
# expect: session
# expect: close None
# expect: open
# expect: open
# expect: close ValueError
# expect: close None
# expect: end
