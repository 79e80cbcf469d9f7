# An OrderedDict moves keys to either end and compares in order.
from collections import OrderedDict
order = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
order.move_to_end("a")
print(order)  # expect: OrderedDict({'b': 2, 'c': 3, 'a': 1})
order.move_to_end("c", last=False)
print(list(order), list(reversed(order)))  # expect: ['c', 'b', 'a'] ['a', 'b', 'c']
print(order.popitem(last=False), order.popitem(), order)  # expect: ('c', 3) ('a', 1) OrderedDict({'b': 2})
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})  # expect: False True
print(order.keys(), order.values(), order.items())  # expect: odict_keys(['b']) odict_values([2]) odict_items([('b', 2)])
print(OrderedDict(), order | {"x": 0}, order.pop("nothing", None))  # expect: OrderedDict() OrderedDict({'b': 2, 'x': 0}) None
order.move_to_end("q")  # raises: KeyError: 'q'
