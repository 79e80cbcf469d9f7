"""Heaps in lists: `heap[0]` is always the smallest item, and `heap[k] <= heap[2 * k + 1]`, `heap[k] <= heap[2 * k + 2]`.

The functions whose names end in `_max` keep the largest item first.

>>> heap = [5, 2, 8, 1]
>>> heapify(heap)
>>> heappop(heap), heap
(1, [2, 5, 8])
"""

__all__ = [
    "heappush", "heappop", "heapify", "heapreplace", "heappushpop", "heappush_max", "heappop_max", "heapify_max",
    "heapreplace_max", "heappushpop_max", "nlargest", "nsmallest", "merge",
]


def heappush(heap, item, /):
    """Adds an item."""
    if not isinstance(heap, list):
        raise _no_list("heappush() argument 1", heap)
    heap.append(item)
    _rise(heap, 0, len(heap) - 1)


def heappop(heap, /):
    """Removes and returns the smallest item."""
    if not isinstance(heap, list):
        raise _no_list("heappop() argument", heap)
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    _sink(heap, 0)
    return smallest


def heapreplace(heap, item, /):
    """Removes and returns the smallest item, then adds another."""
    if not isinstance(heap, list):
        raise _no_list("heapreplace() argument 1", heap)
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sink(heap, 0)
    return smallest


def heappushpop(heap, item, /):
    """Adds an item, then removes and returns the smallest."""
    if not isinstance(heap, list):
        raise _no_list("heappushpop() argument 1", heap)
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sink(heap, 0)
    return item


def heapify(heap, /):
    """Makes a list a heap, in time proportional to its length."""
    if not isinstance(heap, list):
        raise _no_list("heapify() argument", heap)
    for position in reversed(range(len(heap) // 2)):
        _sink(heap, position)


def _no_list(what, heap):
    return TypeError(f"{what} must be list, not {type(heap).__name__}")


def _rise(heap, start, position):
    """Moves the item at `position` towards `start`, past larger parents."""
    item = heap[position]
    while position > start:
        parent = (position - 1) >> 1
        other = heap[parent]
        if not item < other:
            break
        heap[position] = other
        position = parent
    heap[position] = item


def _sink(heap, start):
    """Puts the item at `start` in its place below.

    The smaller children move up until a leaf is free, then the item rises from there: an item that was last before mostly belongs
    near the bottom, which saves comparisons (Knuth, The Art of Computer Programming, volume 3, 5.2.3, exercise 16).
    """
    end = len(heap)
    item = heap[start]
    position = start
    child = 2 * position + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = item
    _rise(heap, start, position)


def heappush_max(heap, item, /):
    """Adds an item to a heap that has the largest first."""
    if not isinstance(heap, list):
        raise _no_list("heappush_max() argument 1", heap)
    heap.append(item)
    _rise_max(heap, 0, len(heap) - 1)


def heappop_max(heap, /):
    """Removes and returns the largest item."""
    if not isinstance(heap, list):
        raise _no_list("heappop_max() argument", heap)
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if not heap:
        return last
    largest = heap[0]
    heap[0] = last
    _sink_max(heap, 0)
    return largest


def heapreplace_max(heap, item, /):
    """Removes and returns the largest item, then adds another."""
    if not isinstance(heap, list):
        raise _no_list("heapreplace_max() argument 1", heap)
    if not heap:
        raise IndexError("index out of range")
    largest = heap[0]
    heap[0] = item
    _sink_max(heap, 0)
    return largest


def heappushpop_max(heap, item, /):
    """Adds an item, then removes and returns the largest."""
    if not isinstance(heap, list):
        raise _no_list("heappushpop_max() argument 1", heap)
    if heap and item < heap[0]:
        item, heap[0] = heap[0], item
        _sink_max(heap, 0)
    return item


def heapify_max(heap, /):
    """Makes a list a heap that has the largest first."""
    if not isinstance(heap, list):
        raise _no_list("heapify_max() argument", heap)
    for position in reversed(range(len(heap) // 2)):
        _sink_max(heap, position)


def _rise_max(heap, start, position):
    item = heap[position]
    while position > start:
        parent = (position - 1) >> 1
        other = heap[parent]
        if not other < item:
            break
        heap[position] = other
        position = parent
    heap[position] = item


def _sink_max(heap, start):
    end = len(heap)
    item = heap[start]
    position = start
    child = 2 * position + 1
    while child < end:
        right = child + 1
        if right < end and not heap[right] < heap[child]:
            child = right
        heap[position] = heap[child]
        position = child
        child = 2 * position + 1
    heap[position] = item
    _rise_max(heap, start, position)


def merge(*iterables, key=None, reverse=False):
    """Goes through several sorted iterables in one sorted order.

    >>> list(merge([1, 4], [2, 3]))
    [1, 2, 3, 4]
    """
    heap = []
    # Of equal items, those of an earlier iterable come first.
    step = -1 if reverse else 1
    for order, iterator in enumerate(map(iter, iterables)):
        for item in iterator:
            heap.append([item if key is None else key(item), order * step, item, iterator])
            break
    make, replace, pop = (heapify_max, heapreplace_max, heappop_max) if reverse else (heapify, heapreplace, heappop)
    make(heap)
    while heap:
        entry = heap[0]
        yield entry[2]
        for item in entry[3]:
            entry[0] = item if key is None else key(item)
            entry[2] = item
            replace(heap, entry)
            break
        else:
            pop(heap)


def nsmallest(n, iterable, key=None):
    """The n smallest items in order; the same as sorted(iterable, key=key)[:n]."""
    return sorted(iterable, key=key)[: max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items, the largest first; the same as sorted(iterable, key=key, reverse=True)[:n]."""
    return sorted(iterable, key=key, reverse=True)[: max(n, 0)]
