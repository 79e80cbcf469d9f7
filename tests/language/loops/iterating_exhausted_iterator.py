# An iterator stays empty once it has ended, a container starts anew.
letters = iter("abc")
for letter in letters:
    if letter == "b":
        break
print(list(letters), list(letters))  # expect: ['c'] []
text = "ab"
print([a + b for a in text for b in text])  # expect: ['aa', 'ab', 'ba', 'bb']
pairs = zip(range(3), letters)
print(next(pairs, "nothing"))  # expect: nothing
