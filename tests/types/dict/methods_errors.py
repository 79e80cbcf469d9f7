# Methods of dict check their arguments.
for call in (
    lambda: {}.get(),
    lambda: {}.pop(),
    lambda: {}.pop("a"),
    lambda: {}.popitem(1),
    lambda: {}.update(1, 2),
    lambda: {}.update([(1, 2, 3)]),
    lambda: {}.setdefault([], 1),
    lambda: dict.fromkeys(),
    lambda: dict.fromkeys(5),
    lambda: {}.has_key(1),
):
    try:
        call()
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError get expected at least 1 argument, got 0
# expect: TypeError pop expected at least 1 argument, got 0
# expect: KeyError 'a'
# expect: TypeError dict.popitem() takes no arguments (1 given)
# expect: TypeError update expected at most 1 argument, got 2
# expect: ValueError dictionary update sequence element #0 has length 3; 2 is required
# expect: TypeError cannot use 'list' as a dict key (unhashable type: 'list')
# expect: TypeError fromkeys expected at least 1 argument, got 0
# expect: TypeError 'int' object is not iterable
# expect: AttributeError 'dict' object has no attribute 'has_key'
