"""Recursive calls: Fibonacci and Ackermann numbers, computed the slow way."""
# group: calls


def fibonacci(n):
    if n < 2:
        return n
    return fibonacci(n - 1) + fibonacci(n - 2)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def main():
    print("fibonacci", fibonacci(32))
    print("ackermann", ackermann(2, 400))


main()
