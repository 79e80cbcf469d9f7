# partial() fixes arguments; keywords of the call win.
from functools import Placeholder, partial
binary = partial(int, base=2)
print(binary("101"), binary.args, binary.keywords, binary.func is int)  # expect: 5 () {'base': 2} True
show = partial(print, "a", sep="-")
show("b")  # expect: a-b
show("b", sep="+")  # expect: a+b
print(partial(partial(pow, 2), 5)())  # expect: 32
print(partial(pow, Placeholder, 3)(2))  # expect: 8
print(repr(partial(max, 1, key=None)).replace("<built-in function max>", "max"))  # expect: functools.partial(max, 1, key=None)
class Button:
    def press(self, times): return times
    twice = partial(press, times=2)
print(Button().twice())  # expect: 2
partial(3)  # raises: TypeError: the first argument must be callable
