# Tuples in a heap are compared item by item: priority first, then number of arrival.
import heapq
tasks = []
for order, (priority, name) in enumerate([(2, "write"), (1, "plan"), (2, "test"), (1, "talk")]):
    heapq.heappush(tasks, (priority, order, name))
print([heapq.heappop(tasks)[2] for _ in range(4)])  # expect: ['plan', 'talk', 'write', 'test']
def distances(graph, start):
    found, heap = {}, [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if node not in found:
            found[node] = distance
            for other, length in graph[node].items():
                heapq.heappush(heap, (distance + length, other))
    return found
print(distances({"a": {"b": 4, "c": 1}, "b": {}, "c": {"b": 2}}, "a"))  # expect: {'a': 0, 'c': 1, 'b': 3}
