# A call with too many arguments says how many it takes and got.
def none(): pass
def one_or_two(a, b=1): pass
def with_keyword(a, *, b=1): pass

for call in (
    lambda: none(1), lambda: one_or_two(1, 2, 3), lambda: with_keyword(1, 2),
    lambda: with_keyword(1, 2, b=3),
):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: none() takes 0 positional arguments but 1 was given
# expect: one_or_two() takes from 1 to 2 positional arguments but 3 were given
# expect: with_keyword() takes 1 positional argument but 2 were given
# expect: with_keyword() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
class Counter:
    def add(self): pass
Counter().add(1)  # raises: TypeError: Counter.add() takes 1 positional argument but 2 were given
