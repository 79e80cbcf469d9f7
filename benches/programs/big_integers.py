"""Big integers: digits of pi, a Mersenne test, factorials and a Fibonacci number of many digits."""
# group: numbers


def pi_digits():
    """Gibbons' spigot: the digits of pi, one after the other, without end."""
    q, r, t, k, digit, step = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < digit * t:
            yield digit
            q, r, digit = 10 * q, 10 * (r - digit * t), 10 * (3 * q + r) // t - 10 * digit
        else:
            q, r, t, k, digit, step = (
                q * k,
                (2 * q + r) * step,
                t * step,
                k + 1,
                (q * (7 * k + 2) + r * step) // (t * step),
                step + 2,
            )


def is_mersenne_prime(exponent):
    modulus = (1 << exponent) - 1
    value = 4
    for _ in range(exponent - 2):
        value = (value * value - 2) % modulus
    return value == 0


def factorial(n):
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def main():
    digits = pi_digits()
    print("pi", "".join(str(next(digits)) for _ in range(2500))[-20:])
    print("mersenne", [n for n in (521, 607, 1201, 1279, 2203, 2281) if is_mersenne_prime(n)])
    print("factorial", str(factorial(1500))[:20], factorial(8000).bit_length())
    print("fibonacci", str(fibonacci(20_500))[:20])
    print("power", pow(3, 5**200, 10**40), (7**2000) % (10**9 + 7))


main()
