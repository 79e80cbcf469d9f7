# The heat equation by explicit steps.
import numpy as np

def step(u, alpha, dx, dt):
    new = u.copy()
    new[1:-1] = u[1:-1] + alpha * dt / dx**2 * (u[2:] - 2 * u[1:-1] + u[:-2])
    return new
u = np.zeros(21)
u[8:13] = 1.0
for _ in range(50):
    u = step(u, 0.1, 0.1, 0.02)
print(u)
print(u.sum(), u.argmax())
