# A name assigned later in the function is local, and unbound until then.
count = 0

def add():
    count += 1

add()  # raises: UnboundLocalError: cannot access local variable 'count' where it is not associated with a value
