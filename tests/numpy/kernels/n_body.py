# Forces between bodies.
import numpy as np

pos = np.array([[0., 0, 0], [1, 0, 0], [0, 2, 0], [3, 1, 1]])
mass = np.array([10., 1, 2, 0.5])
vel = np.zeros_like(pos)
def acceleration(pos):
    d = pos[None, :, :] - pos[:, None, :]
    r2 = (d**2).sum(-1) + 0.01
    return (d * (mass[None, :, None] / r2[..., None]**1.5)).sum(axis=1)
for _ in range(20):
    vel += 0.01 * acceleration(pos)
    pos += 0.01 * vel
print(pos)
print((mass[:, None] * vel).sum(axis=0).round(12))
