# A subclass of str adds methods; inherited methods give plain strings.
class Word(str):
    def __new__(cls, text):
        return super().__new__(cls, text.strip())

    @property
    def vowels(self):
        return sum(letter in "aeiou" for letter in self)


word = Word("  banana ")
print(word, len(word), word.vowels, repr(word))  # expect: banana 6 3 'banana'
print(type(word.upper()).__name__, type(word[:2]).__name__, type(word + "s").__name__)
# expect: str str str
print({word: 1}["banana"], word == "banana", isinstance(word, str), "-".join([word, word]))
# expect: 1 True True banana-banana
