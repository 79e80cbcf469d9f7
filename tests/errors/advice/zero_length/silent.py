# A divisor that is computed by a function is not explained.
# raises: ZeroDivisionError: division by zero
# advice: none
def f():
    return 0
print(1 / f())
