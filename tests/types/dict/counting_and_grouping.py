# Counting with get(), grouping with setdefault(), inverting with a comprehension.
text = "the quick brown fox jumps over the lazy dog the end"
counts, groups = {}, {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
    groups.setdefault(len(word), []).append(word)
print(counts["the"], sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3], groups)
# expect: 3 [('the', 3), ('brown', 1), ('dog', 1)] {3: ['the', 'fox', 'the', 'dog', 'the', 'end'], 5: ['quick', 'brown', 'jumps'], 4: ['over', 'lazy']}
inverted = {}
for word, count in counts.items():
    inverted.setdefault(count, set()).add(word)
print(sorted(inverted), len(inverted[1]), inverted[3], max(counts, key=counts.get))
# expect: [1, 3] 8 {'the'} the
print({**counts, "the": 0}["the"], sum(counts.values()), dict(sorted(counts.items())[:2]))
# expect: 0 11 {'brown': 1, 'dog': 1}
