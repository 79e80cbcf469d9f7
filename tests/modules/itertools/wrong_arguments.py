# Wrong arguments of itertools raise what CPython raises.
import itertools
for make in (lambda: itertools.count("a"), lambda: itertools.repeat(1, "a"), lambda: itertools.chain(1), lambda: list(itertools.chain(1)), lambda: itertools.islice("abc", -1), lambda: itertools.islice("abc", 0, 2, 0),
             lambda: itertools.islice("abc"), lambda: itertools.islice("abc", "x"), lambda: list(itertools.batched("abcd", 3, strict=True)), lambda: itertools.batched("a", 0), lambda: itertools.product("a", repeat=-1),
             lambda: itertools.permutations("abc", "a"), lambda: itertools.permutations("ab", -1), lambda: itertools.combinations("ab", -1), lambda: itertools.tee("a", -1), lambda: itertools.pairwise(5), lambda: itertools.zip_longest("a", 5)):
    try:
        print(type(make()).__name__)
    except Exception as error:
        print(type(error).__name__, error)
