# Floats do not divide by zero either; each operation says so.
for operation in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0.0, lambda: 0.0 ** -1):
    try:
        operation()
    except ZeroDivisionError as error:
        print(error)
# expect: division by zero
# expect: division by zero
# expect: division by zero
# expect: zero to a negative power
divmod(1.0, 0.0)  # raises: ZeroDivisionError: division by zero
