"""Closures and decorators: counters, memoised functions, composed pipelines and decorated methods."""
# group: calls


def memoise(function):
    known = {}

    def wrapper(*arguments):
        if arguments not in known:
            known[arguments] = function(*arguments)
        return known[arguments]

    return wrapper


def counted(function):
    def wrapper(*arguments, **options):
        wrapper.calls += 1
        return function(*arguments, **options)

    wrapper.calls = 0
    return wrapper


def repeat(times):
    def decorate(function):
        def wrapper(value):
            for _ in range(times):
                value = function(value)
            return value

        return wrapper

    return decorate


@memoise
def grid_paths(rows, columns):
    if rows == 0 or columns == 0:
        return 1
    return grid_paths(rows - 1, columns) + grid_paths(rows, columns - 1)


@counted
def blend(first, second, *, weight=0.5):
    return first * weight + second * (1 - weight)


@repeat(3)
def scramble(value):
    return (value * 31 + 7) % 10_007


def make_counter(step):
    count = 0

    def advance():
        nonlocal count
        count += step
        return count

    return advance


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def main():
    print("paths", grid_paths(120, 120) % 1_000_007)
    total = 0.0
    for i in range(600_000):
        total += blend(i, total % 10, weight=0.25)
    print(f"blend {total:.3f} calls {blend.calls}")
    value = 1
    for _ in range(300_000):
        value = scramble(value)
    print("scramble", value)
    counters = [make_counter(step) for step in range(1, 11)]
    for i in range(1_000_000):
        counters[i % 10]()
    print("counters", [counter() for counter in counters])
    pipeline = compose(lambda x: x + 1, lambda x: x * 2, lambda x: x % 1013, abs)
    value = 0
    for _ in range(400_000):
        value = pipeline(value)
    print("pipeline", value)


main()
