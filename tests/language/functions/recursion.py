# Functions can call themselves and each other.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

def is_even(n):
    return n == 0 or is_odd(n - 1)

def is_odd(n):
    return n != 0 and is_even(n - 1)

print(factorial(20), factorial(30))  # expect: 2432902008176640000 265252859812191058636308480000000
print(is_even(50), is_odd(7))  # expect: True True
def depth(n):
    return n and 1 + depth(n - 1)
print(depth(900))  # expect: 900
