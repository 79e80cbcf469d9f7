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


from _heapq import (
    heapify, heapify_max, heappop, heappop_max, heappush, heappush_max, heappushpop, heappushpop_max, heapreplace,
    heapreplace_max,
)


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
