# Annotations of local variables are never evaluated, but make the name local.
def work():
    x: undefined_name = 5
    y: another.undefined
    return x

print(work())  # expect: 5

def local():
    value: int
    return value

value = 1
local()  # raises: UnboundLocalError: cannot access local variable 'value' where it is not associated with a value
