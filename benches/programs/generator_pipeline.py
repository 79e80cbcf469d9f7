"""Generator pipeline: readings flow through parsing, filtering, smoothing and grouping stages."""
# group: generators


def readings(count):
    state = 7
    for _ in range(count):
        state = (state * 16807) % 2147483647
        yield f"sensor{state % 5}:{state % 1000}"


def parse(lines):
    for line in lines:
        name, _, value = line.partition(":")
        yield name, int(value)


def keep_valid(pairs):
    return (pair for pair in pairs if pair[1] < 950)


def smooth(pairs):
    latest = {}
    for name, value in pairs:
        latest[name] = average = (latest.get(name, value) + value) / 2
        yield name, average


def batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def running_total():
    total = 0.0
    while True:
        value = yield total
        total += value


def take(items, count):
    for _, item in zip(range(count), items):
        yield item


def integers():
    number = 0
    while True:
        yield number
        number += 1


def main():
    accumulate = running_total()
    next(accumulate)
    count = 0
    for batch in batches(smooth(keep_valid(parse(readings(500_000)))), 100):
        total = accumulate.send(max(value for _, value in batch))
        count += 1
    print(f"batches {count} total {total:.6f}")
    squares = (n * n for n in integers())
    odd = (n for n in squares if n % 2)
    print("odd squares", sum(take(odd, 800_000)))


main()
