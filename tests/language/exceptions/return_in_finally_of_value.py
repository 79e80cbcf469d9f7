# A finally block runs after the return value has been computed.
def f():
    value = 1
    try:
        return value
    finally:
        value = 2
        print("finally sets", value)

print(f())
# expect: finally sets 2
# expect: 1
def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")
print(nested())
# expect: first
# expect: second
# expect: inner
