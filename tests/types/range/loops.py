# Ranges drive loops forwards, backwards and over positions.
print([n for n in range(10, 0, -3)], [*range(-3, 4, 2)], list(range(3, 3)), [i * j for i in range(3) for j in range(i)])
for i in range(2):
    for j in range(2, 4):
        print(i, j, end="; ")
print()
n = 99
for n in range(0):
    pass
print(n, list(zip(range(3), range(10, 0, -4))), sum(range(1, 101, 2)), len(range(-5, 5)), range(10)[2:8:3])
for number in range(3):
    number += 10
print(number, 5 in range(0, 10, 5), -1 in range(10), range(5)[-2])
