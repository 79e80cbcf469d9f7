"""Topological order of a graph whose nodes wait for others.

>>> list(TopologicalSorter({"D": ["B", "C"], "C": ["A"], "B": ["A"]}).static_order())
['A', 'C', 'B', 'D']
"""

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle, which is the second argument."""


class _Node:
    """A node, how many others it waits for, and those that wait for it; `state` is 0, then 1 when given out, then 2."""

    __slots__ = ("node", "waits_for", "successors", "state")

    def __init__(self, node):
        self.node = node
        self.waits_for = 0
        self.successors = []
        self.state = 0


class TopologicalSorter:
    """Gives nodes as soon as all that they wait for are done."""

    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None
        self._given_out = 0
        self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _info(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        """The node waits for these nodes, too."""
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._info(node).waits_for += len(predecessors)
        for predecessor in predecessors:
            self._info(predecessor).successors.append(node)

    def prepare(self):
        """Ends the adding of nodes; raises CycleError if there is a cycle."""
        if self._given_out or self._finished:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [info.node for info in self._nodes.values() if info.waits_for == 0]
            cycle = self._find_cycle()
            if cycle:
                raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        """The nodes that have become ready."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        found = tuple(self._ready)
        for node in found:
            self._nodes[node].state = 1
        self._ready.clear()
        self._given_out += len(found)
        return found

    def is_active(self):
        """Are there nodes ready or given out?"""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._given_out or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        """These nodes are done; what waits for them may become ready."""
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            info = self._nodes.get(node)
            if info is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if info.state == 0:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if info.state == 2:
                raise ValueError(f"node {node!r} was already marked done")
            info.state = 2
            for successor in info.successors:
                other = self._nodes[successor]
                other.waits_for -= 1
                if other.waits_for == 0:
                    self._ready.append(successor)
            self._finished += 1

    def _find_cycle(self):
        """The nodes of a cycle, the first one also at the end; None if there is none."""
        seen, path, position = set(), [], {}
        pending = []
        for start in self._nodes:
            node = start
            while True:
                if node in seen:
                    if node in position:
                        return path[position[node] :] + [node]
                else:
                    seen.add(node)
                    position[node] = len(path)
                    path.append(node)
                    pending.append(iter(self._nodes[node].successors))
                while path:
                    following = next(pending[-1], self)
                    if following is not self:
                        node = following
                        break
                    del position[path.pop()]
                    pending.pop()
                else:
                    break
        return None

    def static_order(self):
        """All nodes, each after those it waits for."""
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(type(list[int]))
