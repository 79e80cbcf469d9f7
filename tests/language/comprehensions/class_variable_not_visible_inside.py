# A comprehension in a class body sees class names in its first iterable only.
class C:
    limit = 2
    items = range(5)
    try:
        small = [n for n in items if n < limit]
    except NameError as error:
        print(error)  # expect: name 'limit' is not defined
    bound = [n for limit in [limit] for n in [10, 1] if n < limit]
print(C.bound)  # expect: [1]
