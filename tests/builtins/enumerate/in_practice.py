# enumerate() numbers lines, finds positions and pairs with other iterators.
lines = ["alpha", "beta", "gamma"]
print([f"{number}. {line}" for number, line in enumerate(lines, 1)])
# expect: ['1. alpha', '2. beta', '3. gamma']
print({word: position for position, word in enumerate(lines)}, [i for i, c in enumerate("banana") if c == "a"])
# expect: {'alpha': 0, 'beta': 1, 'gamma': 2} [1, 3, 5]
print(list(zip(enumerate("ab"), reversed("ab"))), max(enumerate([3, 9, 4]), key=lambda pair: pair[1]))
# expect: [((0, 'a'), 'b'), ((1, 'b'), 'a')] (1, 9)
for call in (lambda: enumerate(), lambda: enumerate([], "a"), lambda: enumerate([], 0, 1)):
    try:
        call()
    except TypeError as error:
        print(error)
# expect: enumerate() missing required argument 'iterable'
# expect: 'str' object cannot be interpreted as an integer
# expect: enumerate() takes at most 2 arguments (3 given)
