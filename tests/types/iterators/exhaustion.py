# An iterator that has ended stays ended; each iter() of a list starts anew.
items = [1, 2]
iterator = iter(items)
print(next(iterator), next(iterator), next(iterator, "end"), list(iterator), list(items), iter(iterator) is iterator)
# expect: 1 2 end [] [1, 2] True
print(type(iter([])).__name__, type(iter(())).__name__, type(iter("")).__name__, type(iter({})).__name__)
# expect: list_iterator tuple_iterator str_ascii_iterator dict_keyiterator
print(type(iter(set())).__name__, type(iter(range(0))).__name__, type(iter(b"")).__name__, type(zip()).__name__)
# expect: set_iterator range_iterator bytes_iterator zip
next(iterator)  # raises: StopIteration
