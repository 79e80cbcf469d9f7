# dir() without an argument lists local names; __dir__ decides for its objects.
def names():
    first = second = 1
    return dir()


class Custom:
    def __dir__(self):
        return ["b", "a"]


print(names(), dir(Custom()), "names" in dir(), "len" in dir())
# expect: ['first', 'second'] ['a', 'b'] True False
dir(1, 2)  # raises: TypeError: dir expected at most 1 argument, got 2
