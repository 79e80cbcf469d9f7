# Energy of spins.
import numpy as np

rng = np.random.default_rng(10)
spins = rng.choice([-1, 1], (8, 8))
energy = -np.sum(spins * (np.roll(spins, 1, 0) + np.roll(spins, 1, 1)))
print(energy, spins.mean())
for _ in range(200):
    i, j = rng.integers(0, 8, 2)
    nb = spins[(i + 1) % 8, j] + spins[i - 1, j] + spins[i, (j + 1) % 8] + spins[i, j - 1]
    dE = 2 * spins[i, j] * nb
    if dE <= 0 or rng.random() < np.exp(-dE / 2.0):
        spins[i, j] *= -1
print(spins.sum())
