# Augmented assignment reads the class attribute and writes the instance attribute.
class Counter:
    count = 10
    shared = []

one = Counter()
one.count += 1
one.shared += ["x"]
print(one.count, Counter.count)  # expect: 11 10
print(Counter.shared, "shared" in vars(one))  # expect: ['x'] True
