# Counter has no fromkeys(), and does not mix with dicts in operators.
from collections import Counter
try:
    Counter.fromkeys("ab")
except NotImplementedError as error:
    print(error)  # expect: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
for operation in (lambda: Counter() + {}, lambda: Counter() < {}, lambda: Counter(5)):
    try:
        operation()
    except TypeError as error:
        message = str(error)
print(message)  # expect: 'int' object is not iterable
print(Counter(a="x", b=1))  # expect: Counter({'a': 'x', 'b': 1})
