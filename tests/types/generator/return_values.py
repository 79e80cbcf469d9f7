# yield from passes values in and gives back what the inner generator returns.
def average():
    total = count = 0
    while (value := (yield)) is not None:
        total += value
        count += 1
    return total / count


def collect(results):
    while True:
        results.append((yield from average()))


results = []
collector = collect(results)
next(collector)
for value in (1, 2, 3, None, 10, 20, None):
    collector.send(value)
print(results)  # expect: [2.0, 15.0]
collector.close()
print(list(collector))  # expect: []
