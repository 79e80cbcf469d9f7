# reversed() walks a sequence backwards, through __reversed__ or by index.
class Countdown:
    def __len__(self):
        return 3

    def __getitem__(self, index):
        return index * 10


print(list(reversed([1, 2])), "".join(reversed("abc")), list(reversed(range(3))), list(reversed(Countdown())))
# expect: [2, 1] cba [2, 1, 0] [20, 10, 0]
print(list(reversed({"a": 1, "b": 2})), tuple(reversed((1, 2))), list(reversed(b"ab")))
# expect: ['b', 'a'] (2, 1) [98, 97]
try:
    reversed({1, 2})
except TypeError as error:
    print(error)  # expect: 'set' object is not reversible
reversed(iter([1]))  # raises: TypeError: 'list_iterator' object is not reversible
