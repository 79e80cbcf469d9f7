# Division of big integers gives exact quotients and remainders for every sign.
a = 3 ** 100
b = 7 ** 30
for x, y in [(a, b), (-a, b), (a, -b), (-a, -b)]:
    quotient, remainder = divmod(x, y)
    print(quotient, remainder)
    assert quotient * y + remainder == x
# expect: 22865687907681985382892 2651420799928054707385893
# expect: -22865687907681985382893 19887919490764203380477356
# expect: -22865687907681985382893 -19887919490764203380477356
# expect: 22865687907681985382892 -2651420799928054707385893
