# Small classics: primes, greatest common divisor, digit sums, perfect numbers.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


print([n for n in range(2, 40) if all(n % d for d in range(2, int(n ** 0.5) + 1))], gcd(1071, 462), gcd(2 ** 80, 6 ** 50) == 2 ** 50)
# expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37] 21 True
print(sum(map(int, str(2 ** 1000))), [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
# expect: 1366 [6, 28, 496]
number, digits = 2024, []
while number:
    number, digit = divmod(number, 8)
    digits.insert(0, str(digit))
print("".join(digits), oct(2024)[2:], int("3750", 8))  # expect: 3750 3750 2024
