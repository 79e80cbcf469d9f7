# heapq keeps the smallest item of a list at its front.
import heapq
heap = []
for number in [5, 2, 8, 1, 9, 3]:
    heapq.heappush(heap, number)
print(heap)  # expect: [1, 2, 3, 5, 9, 8]
print(heapq.heappop(heap), heap)  # expect: 1 [2, 5, 3, 8, 9]
print(heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 4), heapq.heapreplace(heap, 7), heap)  # expect: 0 2 3 [4, 5, 7, 8, 9]
numbers = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapq.heapify(numbers)
print(numbers, [heapq.heappop(numbers) for _ in range(9)])  # expect: [] [1, 2, 3, 4, 5, 6, 7, 8, 9]
try:
    heapq.heappush((), 1)
except TypeError as error:
    print(error)  # expect: heappush() argument 1 must be list, not tuple
heapq.heappop([])  # raises: IndexError: index out of range
