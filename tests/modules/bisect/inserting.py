# insort keeps a list sorted; the right form puts equal items last.
from bisect import insort, insort_left
numbers = []
for number in [3, 1, 2, 3]:
    insort(numbers, number)
print(numbers)  # expect: [1, 2, 3, 3]
words = ["a", "bb", "dd"]
insort(words, "cc", key=len)
insort_left(words, "ee", key=len)
print(words)  # expect: ['a', 'ee', 'bb', 'dd', 'cc']
