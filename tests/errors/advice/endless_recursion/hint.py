# A function that calls itself in every case is told so.
# raises: RecursionError: maximum recursion depth exceeded
# advice: diagnostic help: `f` calls itself in every case; add one that returns without a call
def f(n):
    return f(n - 1)

f(3)
