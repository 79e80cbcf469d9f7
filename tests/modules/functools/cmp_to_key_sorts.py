# cmp_to_key() makes a key of a comparison function.
from functools import cmp_to_key
def shorter_then_reverse(a, b):
    return len(a) - len(b) or (a < b) - (a > b)
words = ["bb", "a", "ccc", "c", "aa"]
print(sorted(words, key=cmp_to_key(shorter_then_reverse)))  # expect: ['c', 'a', 'bb', 'aa', 'ccc']
key = cmp_to_key(lambda a, b: a - b)
print(key(3) < key(4), key(3) == key(3), key(5) >= key(9), key(2).obj)  # expect: True True False 2
print("".join(sorted("30 3 34 5 9".split(), key=cmp_to_key(lambda a, b: (a + b < b + a) - (a + b > b + a)))))  # expect: 9534330
