"""K-means on arrays: finds the centres of clusters of points, without a loop over points."""

import numpy as np

CLUSTERS = [(1.0, 1.0), (6.0, 2.0), (3.5, 6.0)]
POINTS_EACH = 40


def noise(count, seed):
    """Numbers between -1 and 1, the same on every run."""
    values, state = [], seed
    for _ in range(count):
        state = (state * 16807) % 2147483647
        values.append(state / 2147483647 * 2 - 1)
    return np.array(values)


def make_points():
    """An array of points, one in a row: three clouds around the true centres."""
    points = noise(2 * POINTS_EACH * len(CLUSTERS), seed=12345).reshape(len(CLUSTERS), POINTS_EACH, 2)
    centres = np.array(CLUSTERS).reshape(len(CLUSTERS), 1, 2)
    return (points * 1.2 + centres).reshape(POINTS_EACH * len(CLUSTERS), 2)


def distances(points, centre):
    """The distance of every point from one centre."""
    return ((points - centre) ** 2).sum(axis=1) ** 0.5


def nearest(points, centres):
    """For every centre a row of ones and zeros: is it the nearest of the point?"""
    table = np.zeros((len(centres), len(points)))
    for index in range(len(centres)):
        table[index] = distances(points, centres[index])
    return (table == table.min(axis=0)) * 1.0, table.min(axis=0)


def k_means(points, centres):
    """Moves the centres until they rest; yields the centres and the mean distance of each round."""
    while True:
        membership, shortest = nearest(points, centres)
        yield centres, membership, float(shortest.mean())
        sizes = membership.sum(axis=1).reshape(len(centres), 1)
        moved = membership @ points / sizes
        if ((moved - centres) ** 2).max() < 1e-18:
            return
        centres = moved


def plot(points, membership, centres, width=60, height=18):
    """The points as digits, the centres as stars."""
    low, high = points.min(axis=0), points.max(axis=0)
    canvas = [[" "] * width for _ in range(height)]

    def put(point, character):
        x, y = (point - low) / (high - low)
        canvas[height - 1 - int(y * (height - 1))][int(x * (width - 1))] = character

    for index in range(len(points)):
        for cluster in range(len(centres)):
            if membership[cluster, index]:
                put(points[index], str(cluster + 1))
    for centre in centres:
        put(centre, "*")
    for line in canvas:
        print("|" + "".join(line) + "|")


def main():
    points = make_points()
    print("points:", points.shape, points.dtype)
    for round_number, (centres, membership, distance) in enumerate(k_means(points, points[:3] * 1.0)):
        print(f"round {round_number}: mean distance {distance:.4f}, sizes {[int(n) for n in membership.sum(axis=1)]}")
    plot(points, membership, centres)
    for x, y in centres:
        print(f"centre at ({x:.3f}, {y:.3f})")


main()
