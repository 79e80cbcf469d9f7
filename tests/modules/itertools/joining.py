# chain, zip_longest and pairwise put items together.
from itertools import chain, pairwise, zip_longest
print(list(chain("ab", [1], ())), list(chain.from_iterable(["ab", "c"])), list(chain()))  # expect: ['a', 'b', 1] ['a', 'b', 'c'] []
print(list(zip_longest("abc", "x", fillvalue="-")), list(zip_longest()), list(zip_longest([1], [])))  # expect: [('a', 'x'), ('b', '-'), ('c', '-')] [] [(1, None)]
print(list(pairwise("abcd")), list(pairwise("a")), list(pairwise([])))  # expect: [('a', 'b'), ('b', 'c'), ('c', 'd')] [] []
joined = chain([1, 2], [3])
print(next(joined), list(joined), list(joined), isinstance(joined, chain), type(joined).__name__)  # expect: 1 [2, 3] [] True chain
list(chain([1], 2))  # raises: TypeError: 'int' object is not iterable
