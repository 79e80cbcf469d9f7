# Wrong arguments are refused with CPython's messages.
import random
def report(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
print(report(random.randint, 2, 1))  # expect: ValueError: empty range in randint(2, 1)
print(report(random.randrange, 0))  # expect: ValueError: empty range for randrange()
print(report(random.randrange, 1, 5, 0))  # expect: ValueError: zero step for randrange()
print(report(random.randrange, 1.5))  # expect: TypeError: 'float' object cannot be interpreted as an integer
print(report(random.choice, []))  # expect: IndexError: Cannot choose from an empty sequence
print(report(random.sample, [1], 2))  # expect: ValueError: Sample larger than population or is negative
print(report(random.sample, {1}, 1))  # expect: TypeError: Population must be a sequence.  For dicts or sets, use sorted(d).
print(report(random.choices, [1], 3))  # expect: TypeError: The number of choices must be a keyword argument: k=3
print(report(random.choices, [1], [0]))  # expect: ValueError: Total of weights must be greater than zero
print(report(random.choices, [1], [1, 2]))  # expect: ValueError: The number of weights does not match the population
print(report(random.getrandbits, -1))  # expect: ValueError: Cannot convert negative int
print(report(random.shuffle, (1, 2)))  # expect: TypeError: 'tuple' object does not support item assignment
