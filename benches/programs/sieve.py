"""Sieve: prime numbers below five million by slices, and below half as many by loops."""
# group: containers


def sieve_with_slices(limit):
    is_prime = bytearray([1]) * limit
    is_prime[0] = is_prime[1] = 0
    for number in range(2, int(limit**0.5) + 1):
        if is_prime[number]:
            start = number * number
            is_prime[start::number] = bytes(len(range(start, limit, number)))
    return [number for number in range(limit) if is_prime[number]]


def sieve_with_loops(limit):
    is_prime = [True] * limit
    primes = []
    for number in range(2, limit):
        if is_prime[number]:
            primes.append(number)
            for multiple in range(number * number, limit, number):
                is_prime[multiple] = False
    return primes


def main():
    primes = sieve_with_slices(5_000_000)
    print("slices", len(primes), primes[-1], sum(primes))
    fewer = sieve_with_loops(2_500_000)
    print("loops", len(fewer), fewer[-1], fewer == primes[: len(fewer)])


main()
