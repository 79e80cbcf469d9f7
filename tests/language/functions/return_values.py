# A function without return gives None, several values make a tuple.
def nothing():
    pass

def early(n):
    if n:
        return
    return n, -n

print(nothing(), early(1), early(0))  # expect: None None (0, 0)
print((lambda: None)())  # expect: None
def nested():
    for i in range(10):
        while True:
            return i
print(nested())  # expect: 0
