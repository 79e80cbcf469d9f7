# The name after as is unbound when its handler ends, even if it existed before.
error = "earlier"
try:
    raise ValueError("x")
except ValueError as error:
    kept = error
print("error" in globals(), repr(kept))  # expect: False ValueError('x')
try:
    error
except NameError as problem:
    print(problem)  # expect: name 'error' is not defined
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        e = "rebound"
    return e
f()  # raises: UnboundLocalError: cannot access local variable 'e' where it is not associated with a value
