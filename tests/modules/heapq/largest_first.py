# The functions that end in _max keep the largest item at the front.
import heapq
numbers = [3, 1, 4, 1, 5, 9, 2, 6]
heapq.heapify_max(numbers)
print(numbers)  # expect: [9, 6, 4, 1, 5, 3, 2, 1]
heapq.heappush_max(numbers, 7)
print(heapq.heappop_max(numbers), heapq.heapreplace_max(numbers, 0), heapq.heappushpop_max(numbers, 8), numbers)  # expect: 9 7 8 [6, 5, 4, 1, 0, 3, 2, 1]
print([heapq.heappop_max(numbers) for _ in range(len(numbers))])  # expect: [6, 5, 4, 3, 2, 1, 1, 0]
