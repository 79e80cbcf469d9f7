# A loop of a few lines runs several coroutines in turn.
class Pause:
    def __await__(self):
        yield

async def worker(name, steps):
    for step in range(steps):
        print(name, step)
        await Pause()
    print(name, "done")

ready = [worker("a", 2), worker("b", 1), worker("c", 3)]
while ready:
    task = ready.pop(0)
    try:
        task.send(None)
    except StopIteration:
        continue
    ready.append(task)
# expect: a 0
# expect: b 0
# expect: c 0
# expect: a 1
# expect: b done
# expect: c 1
# expect: a done
# expect: c 2
# expect: c done
