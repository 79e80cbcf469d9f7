# A zero that is written needs no explanation.
# raises: ZeroDivisionError: division by zero
# advice: none
print(1 / 0)
