# An object with __getitem__ alone can be iterated until IndexError.
class Letters:
    def __getitem__(self, index):
        if index >= 3:
            raise IndexError("no more")
        return "abc"[index]


letters = Letters()
print(list(letters), "b" in letters, "z" in letters, max(letters), [*letters], dict(enumerate(letters)))
# expect: ['a', 'b', 'c'] True False c ['a', 'b', 'c'] {0: 'a', 1: 'b', 2: 'c'}
first, *rest = letters
print(first, rest)  # expect: a ['b', 'c']
len(letters)  # raises: TypeError: object of type 'Letters' has no len()
