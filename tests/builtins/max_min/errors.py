# Empty iterables, mixed types and a misplaced default are errors.
for call in (
    lambda: min([]),
    lambda: max(1, "a"),
    lambda: max(5),
    lambda: max(1, 2, default=3),
    lambda: max(),
    lambda: min([1], key=5),
    lambda: min([1], other=5),
):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError min() iterable argument is empty
# expect: TypeError '>' not supported between instances of 'str' and 'int'
# expect: TypeError 'int' object is not iterable
# expect: TypeError Cannot specify a default for max() with multiple positional arguments
# expect: TypeError max expected at least 1 argument, got 0
# expect: TypeError 'int' object is not callable
# expect: TypeError min() got an unexpected keyword argument 'other'
