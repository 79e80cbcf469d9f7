# The wave equation.
import numpy as np

n = 21
u = np.sin(np.pi * np.linspace(0, 1, n))
old = u.copy()
c = 0.5
for _ in range(40):
    new = np.zeros_like(u)
    new[1:-1] = 2 * u[1:-1] - old[1:-1] + c**2 * (u[2:] - 2 * u[1:-1] + u[:-2])
    old, u = u, new
print(u)
