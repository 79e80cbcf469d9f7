# itemgetter, attrgetter and methodcaller make functions that fetch.
from operator import attrgetter, itemgetter, methodcaller
rows = [("b", 2), ("a", 3), ("c", 1)]
print(sorted(rows, key=itemgetter(1)), itemgetter(0, 2)("xyz"), itemgetter(slice(1, None))("abc"))  # expect: [('c', 1), ('b', 2), ('a', 3)] ('x', 'z') bc
print(attrgetter("real")(3), attrgetter("real", "imag")(3j), attrgetter("__class__.__name__")("a"))  # expect: 3 (0.0, 3.0) str
print(methodcaller("split", ",", maxsplit=1)("a,b,c"), list(map(methodcaller("upper"), "ab")))  # expect: ['a', 'b,c'] ['A', 'B']
print(itemgetter(1), itemgetter(1, "a"), attrgetter("a.b", "c"), methodcaller("f", 1, x=2))  # expect: operator.itemgetter(1) operator.itemgetter(1, 'a') operator.attrgetter('a.b', 'c') operator.methodcaller('f', 1, x=2)
attrgetter("real.nothing")(1)  # raises: AttributeError: 'int' object has no attribute 'nothing'
