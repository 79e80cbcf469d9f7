# The divisor that is 0 is explained.
# raises: ZeroDivisionError: division by zero
# advice: label at line 5, columns 7 to 17: `n - 1` is 0 because `n` is 1
n = 1
print(1 / (n - 1))
