# Methods of list check their arguments.
for call in (
    lambda: [].append(),
    lambda: [].append(1, 2),
    lambda: [].insert("a", 1),
    lambda: [].extend(None),
    lambda: [1].index(),
    lambda: [1][1.0],
    lambda: [1]["a"],
    lambda: [1].sort(reverse="no"),
    lambda: [].push(1),
):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(error)
# expect: list.append() takes exactly one argument (0 given)
# expect: list.append() takes exactly one argument (2 given)
# expect: 'str' object cannot be interpreted as an integer
# expect: 'NoneType' object is not iterable
# expect: index expected at least 1 argument, got 0
# expect: list indices must be integers or slices, not float
# expect: list indices must be integers or slices, not str
# expect: 'list' object has no attribute 'push'
{[]: 1}  # raises: TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
