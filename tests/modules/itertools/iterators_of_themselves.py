# Every iterator of itertools is its own iterator, and takes no more than it needs.
import itertools
made = [itertools.count(), itertools.cycle("a"), itertools.repeat(1), itertools.chain("a"), itertools.islice("a", 1), itertools.product("a"), itertools.groupby("a"), itertools.accumulate("a"),
        itertools.pairwise("a"), itertools.zip_longest("a"), itertools.permutations("a"), itertools.combinations("a", 1), itertools.batched("a", 1), itertools.starmap(max, []), itertools.compress("a", [1])]
print([iter(each) is each for each in made].count(True) == len(made), [type(each).__name__ for each in made])
source = iter(range(10))
print(list(itertools.islice(source, 3)), next(source), list(itertools.takewhile(lambda x: x < 6, source)), next(source), list(itertools.islice(source, 0, 9, 2)))
def fails():
    yield 1
    raise ValueError("x")
chained = itertools.chain(fails(), [2])
print(next(chained))
try:
    next(chained)
except ValueError as error:
    print(error, list(chained))
class Numbers(itertools.count):
    pass
print(next(Numbers(3)), Numbers(1, 2), itertools.chain[int])
