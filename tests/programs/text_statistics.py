# Words of a text counted, sorted and drawn as bars.
TEXT = """
The quick brown fox jumps over the lazy dog. The dog sleeps; the fox, being quick,
jumps again! "Why," asked the dog, "does the fox jump?" Nobody knew: it's a fox's secret.
"""


def words(text):
    word = ""
    for c in text.lower() + " ":
        if c.isalpha() or c == "'" and word:
            word += c
        elif word:
            yield word.rstrip("'")
            word = ""


counts = {}
for word in words(TEXT):
    counts[word] = counts.get(word, 0) + 1
ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
print(f"{sum(counts.values())} words, {len(counts)} different")
for word, count in ranking[:6]:
    print(f"{word:>8} {'*' * count} {count / sum(counts.values()):.1%}")
lengths = {}
for word in counts:
    lengths.setdefault(len(word), []).append(word)
for length in sorted(lengths):
    print(length, sorted(lengths[length]))
longest = max(counts, key=len)
print(longest, longest[::-1], longest.title(), longest.center(12, "."))
sentences = [s.strip() for part in TEXT.replace("\n", " ").split(".") for s in part.split("!") if s.strip()]
print(len(sentences), [len(list(words(s))) for s in sentences])
table = str.maketrans("aeiou", "*****")
print(TEXT.strip().splitlines()[0].translate(table))
caesar = {i: chr((i - 97 + 13) % 26 + 97) for i in range(97, 123)}
secret = "hello world".translate(caesar)
print(secret, "->", secret.translate(caesar))
