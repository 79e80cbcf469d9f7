# Simulated annealing of a small tour.
import numpy as np

rng = np.random.default_rng(9)
cities = rng.random((6, 2))
D = np.linalg.norm(cities[:, None] - cities, axis=-1)
def length(tour):
    return D[tour, np.roll(tour, -1)].sum()
tour = np.arange(6)
best = length(tour)
T = 1.0
for _ in range(200):
    i, j = sorted(rng.choice(6, 2, replace=False))
    new = tour.copy()
    new[i:j + 1] = new[i:j + 1][::-1]
    delta = length(new) - length(tour)
    if delta < 0 or rng.random() < np.exp(-delta / T):
        tour = new
    best = min(best, length(tour))
    T *= 0.98
print(best.round(8), tour)
