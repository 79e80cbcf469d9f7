# merge goes through sorted iterables; nsmallest and nlargest keep ties in order.
from heapq import merge, nlargest, nsmallest
print(list(merge([1, 4, 7], [2, 4], [], [0])), list(merge("ca", "b", reverse=True)))  # expect: [0, 1, 2, 4, 4, 7] ['c', 'b', 'a']
print(list(merge(["a", "ccc"], ["bb"], key=len)))  # expect: ['a', 'bb', 'ccc']
words = ["pear", "fig", "kiwi", "apple", "nut"]
print(nsmallest(2, words, key=len), nlargest(3, words, key=len), nsmallest(0, words), nlargest(9, [1, 3, 2]))  # expect: ['fig', 'nut'] ['apple', 'pear', 'kiwi'] [] [3, 2, 1]
