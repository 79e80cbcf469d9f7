# Generators chained together compute only what is asked.
def naturals():
    n = 0
    while True:
        yield n
        n += 1

def take(count, items):
    for _, item in zip(range(count), items):
        yield item

def sieve(numbers):
    prime = next(numbers)
    yield prime
    yield from sieve(n for n in numbers if n % prime)

squares = (n * n for n in naturals() if n % 2)
print(list(take(5, squares)))  # expect: [1, 9, 25, 49, 81]
source = naturals()
next(source), next(source)
print(list(take(10, sieve(source))))  # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
