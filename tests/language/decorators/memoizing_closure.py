# A decorator can keep state between the calls of the function it wraps.
def memoize(f):
    known = {}
    def wrapper(n):
        if n not in known:
            known[n] = f(n)
        return known[n]
    wrapper.known = known
    return wrapper

@memoize
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

print(fibonacci(80), len(fibonacci.known))  # expect: 23416728348467685 81
