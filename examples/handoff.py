"""The same computation three times: with a loop, with built-in functions and with an array.

The number is the mean squared distance of the samples of a wave from their mean. Each way hands more of the
work to the interpreter: the loop spells out every step, the built-ins walk a list, the array does all at once.
The results go to standard output, the times to standard error.
"""

import sys
import time

import numpy as np

SIZE = 300_000


def samples():
    """A wave of parabolas between -1 and 1."""
    wave = []
    for step in range(SIZE):
        phase = step % 1000 / 500.0 - 1.0
        wave.append(4.0 * phase * (1.0 - abs(phase)))
    return wave


def variance_by_loop(values):
    total = 0.0
    for value in values:
        total += value
    mean = total / len(values)
    squares = 0.0
    for value in values:
        distance = value - mean
        squares += distance * distance
    return squares / len(values)


def variance_by_builtins(values):
    mean = sum(values) / len(values)
    return sum((value - mean) ** 2 for value in values) / len(values)


def variance_by_array(values):
    return float(((values - values.mean()) ** 2).mean())


def best_time(function, argument, rounds=5):
    """The function's result, and the fewest seconds of several rounds."""
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        result = function(argument)
        seconds.append(time.perf_counter() - start)
    return result, min(seconds)


def main():
    values = samples()
    ways = [
        ("loop", variance_by_loop, values),
        ("built-ins", variance_by_builtins, values),
        ("array", variance_by_array, np.array(values)),
    ]
    results = []
    slowest = None
    for name, function, argument in ways:
        result, seconds = best_time(function, argument)
        slowest = slowest or seconds
        results.append(result)
        print(f"{name:10} {result:.9f}")
        print(f"{name:10} {seconds * 1000:8.2f} ms  {slowest / seconds:6.1f} times the loop's speed", file=sys.stderr)
    agree = all(abs(result - results[0]) < 1e-9 for result in results)
    print("all three agree" if agree else f"they differ: {results}")


main()
