# A name deleted before is not set anywhere.
# raises: UnboundLocalError: cannot access local variable 'n' where it is not associated with a value
# advice: none
def f(n):
    del n
    return n

f(1)
