# The recursion limit can be read and set.
import sys
print(sys.getrecursionlimit())  # expect: 1000
sys.setrecursionlimit(200)
def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n
print(100 < depth(0) < 200)  # expect: True
sys.setrecursionlimit(5000)
def count(n): return n and 1 + count(n - 1)
print(count(4000))  # expect: 4000
sys.setrecursionlimit(0)  # raises: ValueError: recursion limit must be greater or equal than 1
