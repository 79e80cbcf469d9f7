# A finalizer runs once for an object of a cycle, which may bring itself back (PEP 442).
import gc
import weakref

saved = []

class Phoenix:
    def __init__(self, name):
        self.name = name
        self.own = self
    def __del__(self):
        print("finalized", self.name, reference() is None)
        saved.append(self)

phoenix = Phoenix("a")
reference = weakref.ref(phoenix)
del phoenix
gc.collect()  # expect: finalized a True
print(saved[0].name, saved[0].own is saved[0], gc.is_finalized(saved[0]))  # expect: a True True
again = weakref.ref(saved[0])
saved.clear()
gc.collect()
print(again() is None)  # expect: True
