# The method send gives a value to the yield expression that waits.
def average():
    total = count = 0
    result = None
    while True:
        n = yield result
        total += n
        count += 1
        result = total / count

a = average()
print(next(a))  # expect: None
print(a.send(10), a.send(20), a.send(60))  # expect: 10.0 15.0 30.0
fresh = average()
fresh.send(1)  # raises: TypeError: can't send non-None value to a just-started generator
