# A conditional expression before for chooses, an if after it filters.
print(["even" if n % 2 == 0 else "odd" for n in range(3)])  # expect: ['even', 'odd', 'even']
print([n if n else "zero" for n in range(4) if n != 2])  # expect: ['zero', 1, 3]
print([lambda: n for n in range(2)][0]())  # expect: 1
print([(yes := n > 1, not yes) for n in (1, 2)])  # expect: [(False, True), (True, False)]
