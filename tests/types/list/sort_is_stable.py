# Sorting keeps the order of equal items, also in reverse.
words = ["pear", "fig", "apple", "kiwi", "date", "plum"]
words.sort(key=len)
print(words)  # expect: ['fig', 'pear', 'kiwi', 'date', 'plum', 'apple']
words.sort(key=len, reverse=True)
print(words)  # expect: ['apple', 'pear', 'kiwi', 'date', 'plum', 'fig']
words.sort(key=lambda word: word[-1])
print(words, words.sort())  # expect: ['apple', 'date', 'fig', 'kiwi', 'pear', 'plum'] None
print(sorted(words, key=lambda word: (-len(word), word)))
# expect: ['apple', 'date', 'kiwi', 'pear', 'plum', 'fig']
