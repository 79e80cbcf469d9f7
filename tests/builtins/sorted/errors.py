# sorted() takes key and reverse by name only.
for call in (lambda: sorted(5), lambda: sorted(), lambda: sorted([1], len), lambda: sorted([1], key=len), lambda: sorted([1], cmp=1)):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: 'int' object is not iterable
# expect: sorted expected 1 argument, got 0
# expect: sorted expected 1 argument, got 2
# expect: object of type 'int' has no len()
# expect: sort() got an unexpected keyword argument 'cmp'
sorted([2, 1], key=lambda n: n / 0)  # raises: ZeroDivisionError: division by zero
