# A local name that was deleted is unbound, and may be bound again.
def work():
    value = 1
    del value
    value = 2
    print(value)
    del value
    return value

work()  # expect: 2
# raises: UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
