# reversed() prefers __reversed__; None forbids it.
class Playlist:
    def __init__(self, *songs):
        self.songs = songs

    def __reversed__(self):
        yield "reversed:"
        yield from self.songs[::-1]


class Forbidden(list):
    __reversed__ = None


print(list(reversed(Playlist("a", "b"))), type(reversed([])).__name__, next(reversed("xyz")))
# expect: ['reversed:', 'b', 'a'] list_reverseiterator z
reversed(Forbidden())  # raises: TypeError: 'Forbidden' object is not reversible
