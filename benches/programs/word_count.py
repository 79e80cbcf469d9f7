"""Dictionary word count: frequencies, a concordance and letter pairs of a generated text."""
# group: containers

STEMS = "ba ton run loop list dict word count fast slow tree leaf key value north south".split()


def make_words(count):
    state = 2024
    for _ in range(count):
        state = (state * 1664525 + 1013904223) % 4294967296
        first = STEMS[state >> 28]
        second = STEMS[(state >> 20) & 15]
        yield first + second


def frequencies(words):
    counts = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def concordance(words):
    places = {}
    for place, word in enumerate(words):
        if word in places:
            places[word].append(place)
        else:
            places[word] = [place]
    return places


def letter_pairs(words):
    pairs = {}
    for word in words:
        for pair in zip(word, word[1:]):
            pairs.setdefault(pair, set()).add(word)
    return pairs


def main():
    words = list(make_words(700_000))
    counts = frequencies(words)
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]:
        print(f"{count:6} {word}")
    places = concordance(words)
    print("concordance", len(places), sum(len(found) for found in places.values()))
    pairs = letter_pairs(words[:150_000])
    print("pairs", len(pairs), max(len(found) for found in pairs.values()))


main()
