# Each kind of division by zero has its own message.
for operation in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 0 ** -1):
    try:
        operation()
    except ZeroDivisionError as error:
        print(error)
# expect: division by zero
# expect: division by zero
# expect: division by zero
# expect: division by zero
# expect: zero to a negative power
1 // False  # raises: ZeroDivisionError: division by zero
