# Topological order, by hand and at once; cycles and wrong calls.
from graphlib import CycleError, TopologicalSorter
print(list(TopologicalSorter({"D": {"B": 1, "C": 2}, "C": ["A"], "B": ["A"]}).static_order()), list(TopologicalSorter().static_order()))
sorter = TopologicalSorter(); sorter.add("shirt"); sorter.add("tie", "shirt"); sorter.add("jacket", "tie", "belt"); sorter.add("belt", "trousers"); sorter.add("tie", "shirt")
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready(); print(ready, bool(sorter)); sorter.done(*ready)
print(bool(sorter), sorter.get_ready())
for graph in ({1: [2], 2: [1]}, {1: [1]}, {1: [2], 2: [3], 3: [4], 4: [2]}, {"a": "b", "b": "c", "c": "a", "d": "a"}):
    try:
        print(list(TopologicalSorter(graph).static_order()))
    except CycleError as error:
        print(repr(error), error.args[1], CycleError.__mro__[1])
t = TopologicalSorter({1: [2]})
for wrong in (t.get_ready, t.is_active, lambda: t.done(1), t.prepare, lambda: t.done(5), lambda: t.done(1), lambda: t.add(1), t.get_ready,
              lambda: t.done(2), lambda: t.done(2), t.get_ready, lambda: t.done(1), t.is_active, t.prepare):
    try:
        print(wrong())
    except ValueError as error:
        print(error)
