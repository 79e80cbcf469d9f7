# The form iter(callable, sentinel) calls until the sentinel comes.
source = [3, 1, 4, 1, 5]
for n in iter(source.pop, 1):
    print(n)  # expect: 5
print(source)  # expect: [3, 1, 4]
print(list(iter(lambda: 0, 0)))  # expect: []
