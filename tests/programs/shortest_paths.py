# Shortest paths on a map with a heap, and an order of tasks with cycles found.
class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        i = len(self.items) - 1
        while i and self.items[i] < self.items[(i - 1) // 2]:
            parent = (i - 1) // 2
            self.items[i], self.items[parent] = self.items[parent], self.items[i]
            i = parent

    def pop(self):
        top, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0], i = last, 0
            while (child := 2 * i + 1) < len(self.items):
                if child + 1 < len(self.items) and self.items[child + 1] < self.items[child]:
                    child += 1
                if not self.items[child] < self.items[i]:
                    break
                self.items[i], self.items[child] = self.items[child], self.items[i]
                i = child
        return top

    def __bool__(self):
        return bool(self.items)


def shortest(graph, start):
    distance, previous = {start: 0}, {}
    heap = Heap()
    heap.push((0, start))
    while heap:
        d, place = heap.pop()
        if d > distance[place]:
            continue
        for near, length in graph.get(place, {}).items():
            if d + length < distance.get(near, float("inf")):
                distance[near], previous[near] = d + length, place
                heap.push((d + length, near))
    return distance, previous


def path(previous, place):
    return path(previous, previous[place]) + [place] if place in previous else [place]


roads = {}
for a, b, length in [
    ("A", "B", 7), ("A", "C", 9), ("A", "F", 14), ("B", "C", 10), ("B", "D", 15), ("C", "D", 11),
    ("C", "F", 2), ("D", "E", 6), ("E", "F", 9),
]:
    roads.setdefault(a, {})[b] = length
    roads.setdefault(b, {})[a] = length
distance, previous = shortest(roads, "A")
for place in sorted(distance):
    print(f"{place} {distance[place]:>3} {' -> '.join(path(previous, place))}")


def ordered(tasks):
    done, active, result = set(), [], []

    def visit(task):
        if task in active:
            raise ValueError("cycle: " + " > ".join(active[active.index(task):] + [task]))
        if task not in done:
            active.append(task)
            for need in tasks.get(task, ()):
                visit(need)
            active.pop()
            done.add(task)
            result.append(task)

    for task in tasks:
        visit(task)
    return result


print(ordered({"bake": ["mix", "heat"], "mix": ["buy"], "eat": ["bake"]}))
try:
    ordered({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as error:
    print(error)
