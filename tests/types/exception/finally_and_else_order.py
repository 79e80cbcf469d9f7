# else runs without an exception, finally always, even when it returns.
def attempt(value):
    try:
        result = 10 / value
    except ZeroDivisionError:
        return "divided by zero"
    except TypeError as error:
        return f"wrong type: {error}"
    else:
        return f"result {result}"
    finally:
        print("finally", value)


print(attempt(5), attempt(0), attempt("x"), sep="\n")
# expect: finally 5
# expect: finally 0
# expect: finally x
# expect: result 2.0
# expect: divided by zero
# expect: wrong type: unsupported operand type(s) for /: 'int' and 'str'
for number in range(3):
    try:
        if number == 1:
            continue
        print("body", number)
    finally:
        print("after", number)
# expect: body 0
# expect: after 0
# expect: after 1
# expect: body 2
# expect: after 2
