# An event loop of a few lines runs timers in the order of their times.
class Sleep:
    def __init__(self, seconds): self.seconds = seconds
    def __await__(self): yield self

def run(*coroutines):
    clock.extend((0, i, c) for i, c in enumerate(coroutines))
    while clock:
        clock.sort(key=lambda entry: entry[:2])
        now, i, coroutine = clock.pop(0)
        try:
            pause = coroutine.send(None).seconds
            clock.append((now + pause, i, coroutine))
        except StopIteration as stop:
            print(f"{now}: {stop.value}")

clock = []
async def timer(name, *pauses):
    for number, pause in enumerate(pauses):
        print(name, number)
        await Sleep(pause)
    return name + " ended"

run(timer("slow", 5, 5), timer("fast", 2, 1, 1, 1, 1))
# expect: slow 0
# expect: fast 0
# expect: fast 1
# expect: fast 2
# expect: fast 3
# expect: slow 1
# expect: fast 4
# expect: 6: fast ended
# expect: 10: slow ended
