# The methods asend, athrow and aclose are awaited.
async def echo():
    received = None
    try:
        while True:
            received = yield received
    except ValueError as error:
        yield f"handled {error}"
    finally:
        print("closed")

def run(awaitable):
    try:
        awaitable.send(None)
    except StopIteration as stop:
        return stop.value

g = echo()
print(run(anext(g)), run(g.asend("hello")), run(g.athrow(ValueError("v"))))  # expect: None hello handled v
run(g.aclose())  # expect: closed
print(type(g).__name__, run(anext(g, "default")))  # expect: async_generator default
