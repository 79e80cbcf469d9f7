"""Float loop: a numerical integral, a Leibniz series and the logistic map."""
# group: numbers


def integral(lower, upper, steps):
    """The area under 1 / (1 + x * x) by the midpoint rule."""
    width = (upper - lower) / steps
    total = 0.0
    for step in range(steps):
        x = lower + (step + 0.5) * width
        total += 1.0 / (1.0 + x * x)
    return total * width


def leibniz(terms):
    total, sign, divisor = 0.0, 1.0, 1.0
    while terms > 0:
        total += sign / divisor
        sign = -sign
        divisor += 2.0
        terms -= 1
    return 4.0 * total


def logistic(rate, x, steps):
    for _ in range(steps):
        x = rate * x * (1.0 - x)
    return x


def main():
    print("integral", integral(0.0, 1.0, 2_500_000) * 4.0)
    print("leibniz", leibniz(2_000_000))
    print("logistic", logistic(3.7, 0.5, 2_000_000))


main()
