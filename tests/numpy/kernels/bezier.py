# Points on a Bezier curve.
import numpy as np

P = np.array([[0, 0], [1, 2], [3, 3], [4, 0]], dtype=float)
t = np.linspace(0, 1, 6)[:, None]
curve = (1 - t)**3 * P[0] + 3 * (1 - t)**2 * t * P[1] + 3 * (1 - t) * t**2 * P[2] + t**3 * P[3]
print(curve)
