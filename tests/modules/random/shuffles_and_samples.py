# shuffle, sample and choices, for a seed.
import random
r = random.Random(1)
cards = list(range(10))
r.shuffle(cards)
print(cards)  # expect: [6, 8, 9, 7, 5, 3, 0, 4, 1, 2]
print(r.sample(range(100), 5), r.sample("abcdef", 6), r.sample(range(10**6), 3), r.sample([1, 2], k=2, counts=[3, 1]))  # expect: [26, 12, 62, 3, 49] ['d', 'e', 'a', 'c', 'b', 'f'] [756589, 840775, 239874] [1, 1]
print(r.choices("abc", k=5), r.choices("abc", [5, 1, 1], k=5), r.choices([1, 2], cum_weights=[1, 10], k=4))  # expect: ['a', 'a', 'b', 'c', 'b'] ['a', 'a', 'a', 'a', 'a'] [2, 2, 2, 2]
