# A return in finally replaces return value and exception, and the compiler warns.
# exit: 0
def replaces_value():
    try:
        return "try"
    finally:
        return "finally"

def swallows():
    try:
        raise ValueError
    finally:
        return "swallowed"

print(replaces_value(), swallows())  # expect: finally swallowed
