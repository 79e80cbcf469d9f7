# Exceptions can be raised and handled many thousand times.
def check(n):
    if n % 3 == 0:
        raise ValueError(n)
    return n

failures = successes = 0
for n in range(30000):
    try:
        check(n)
    except ValueError as error:
        failures += error.args[0] == n
    else:
        successes += 1
print(failures, successes)  # expect: 10000 20000
