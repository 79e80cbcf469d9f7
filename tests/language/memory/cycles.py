# Objects that only keep each other alive are found and freed by the collector.
import gc
import weakref

class Node:
    def __init__(self):
        self.own = self

node = Node()
reference = weakref.ref(node)
del node
print(reference() is None)  # expect: False
print(gc.collect() > 0, reference() is None, gc.collect())  # expect: True True 0

def cycles():
    first = []
    second = [first]
    first.append(second)
    class Local:
        members = []
        def method(self):
            return super().method
    Local.members.append(Local())
    Local.members[0].others = Local.members
    def generator():
        own = yield
        try:
            yield own
        finally:
            print("closed")
    suspended = generator()
    next(suspended)
    suspended.send(suspended)
    return weakref.ref(Local), weakref.ref(suspended)

references = cycles()
gc.collect()  # expect: closed
gc.collect()
print([reference() for reference in references])  # expect: [None, None]

kept = {number: [number] for number in range(20000)}
for number in range(60000):
    ring = [number]
    ring.append(ring)
print(sum(value[0] for value in kept.values()))  # expect: 199990000
