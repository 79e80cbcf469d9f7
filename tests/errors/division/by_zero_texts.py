# Each kind of division by zero has its text.
def attempt(source):
    try:
        eval(source)
    except ZeroDivisionError as error:
        print(source, "|", error)

for source in (
    "1 / 0", "1 // 0", "1 % 0", "divmod(1, 0)", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1.0, 0)",
    "1j / 0", "0 ** -2", "0.0 ** -2", "0j ** -1", "10**30 // 0", "10**30 % 0",
):
    attempt(source)
# expect: 1 / 0 | division by zero
# expect: 1 // 0 | division by zero
# expect: 1 % 0 | division by zero
# expect: divmod(1, 0) | division by zero
# expect: 1.0 / 0 | division by zero
# expect: 1.0 // 0 | division by zero
# expect: 1.0 % 0 | division by zero
# expect: divmod(1.0, 0) | division by zero
# expect: 1j / 0 | division by zero
# expect: 0 ** -2 | zero to a negative power
# expect: 0.0 ** -2 | zero to a negative power
# expect: 0j ** -1 | zero to a negative or complex power
# expect: 10**30 // 0 | division by zero
# expect: 10**30 % 0 | division by zero
1 / 0  # raises: ZeroDivisionError: division by zero
