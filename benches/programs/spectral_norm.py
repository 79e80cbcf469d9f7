"""Spectral norm: the largest singular value of an infinite matrix, by the power method."""
# group: numbers

import math


def entry(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(vector):
    size = len(vector)
    return [sum(entry(i, j) * vector[j] for j in range(size)) for i in range(size)]


def transposed_times(vector):
    size = len(vector)
    return [sum(entry(j, i) * vector[j] for j in range(size)) for i in range(size)]


def main():
    u = [1.0] * 300
    for _ in range(10):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    dot_uv = sum(a * b for a, b in zip(u, v))
    dot_vv = sum(b * b for b in v)
    print(f"{math.sqrt(dot_uv / dot_vv):.9f}")


main()
