"""Statistics of a text: words, letters, sentence lengths and the readability of a nursery rhyme."""

import math

TEXT = """
The sun did not shine upon the town that day. It rained, and it rained, and the rain ran down the lane!
Who would walk out on such a day? Old Mr. Bell would: he walked to the well, where he fell, and he rang his bell.
"Help," he cried; nobody saw him. The rain ran on. At last a small girl with a tall umbrella heard the bell,
and the old man was pulled out of the well. Well, well, well! They walked home through extraordinary puddles.
"""

VOWELS = "aeiouy"
COMMON = {"the", "and", "a", "on", "of", "to", "in", "was", "he", "it", "his"}


def words_of(text):
    """The words in lower case, without punctuation."""
    return [word for piece in text.lower().split() if (word := piece.strip(".,;:!?\"'"))]


def sentences_of(text):
    text = " ".join(text.split()).replace("Mr.", "Mr")
    for mark in "!?":
        text = text.replace(mark, ".")
    return [sentence.strip(' "') for sentence in text.split(".") if sentence.strip(' "')]


def syllables(word):
    """An estimate: groups of vowels, a silent e at the end not counted."""
    groups, before = 0, " "
    for letter in word:
        if letter in VOWELS and before not in VOWELS:
            groups += 1
        before = letter
    if word.endswith("e") and groups > 1:
        groups -= 1
    return max(groups, 1)


def count(items):
    counts = {}
    for item in items:
        counts[item] = counts.get(item, 0) + 1
    return counts


def most_common(counts, number):
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:number]


def mean_and_deviation(values):
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / len(values)
    return mean, math.sqrt(variance)


def bar_chart(counts, width=30):
    largest = max(counts.values())
    for label, value in most_common(counts, 8):
        bar = "█" * round(value / largest * width)
        yield f"  {label:>8} {value:3} {bar}"


def entropy(counts):
    """Bits of information in one letter."""
    total = sum(counts.values())
    return -sum(value / total * math.log2(value / total) for value in counts.values())


def main():
    words = words_of(TEXT)
    sentences = sentences_of(TEXT)
    letters = count(letter for letter in TEXT.lower() if letter.isalpha())

    print(f"{len(TEXT)} characters, {len(words)} words ({len(set(words))} different), {len(sentences)} sentences")
    longest = max(len(sentence.split()) for sentence in sentences)
    print("longest word:", max(words, key=len), " longest sentence:", longest, "words")

    print("most frequent words:")
    print(*bar_chart(count(word for word in words if word not in COMMON)), sep="\n")
    print("most frequent letters:", *(f"{letter}={number}" for letter, number in most_common(letters, 6)))
    print(f"entropy: {entropy(letters):.3f} bits for each letter")

    mean, deviation = mean_and_deviation([len(words_of(sentence)) for sentence in sentences])
    print(f"words in a sentence: {mean:.1f} ± {deviation:.1f}")

    by_length = {}
    for word in sorted(set(words)):
        by_length.setdefault(len(word), []).append(word)
    for length in sorted(by_length, reverse=True)[:3]:
        print(f"  {length:2} letters: {', '.join(by_length[length])}")

    ease = 206.835 - 1.015 * mean - 84.6 * sum(map(syllables, words)) / len(words)
    print(f"reading ease (Flesch): {ease:.1f}, {'easy' if ease > 80 else 'plain' if ease > 60 else 'difficult'}")
    anagrams = {}
    for word in set(words):
        anagrams.setdefault("".join(sorted(word)), []).append(word)
    print("anagrams:", sorted(sorted(group) for group in anagrams.values() if len(group) > 1) or "none")


main()
