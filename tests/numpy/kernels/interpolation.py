# Linear and polynomial interpolation.
import numpy as np

xp = np.array([0.0, 1, 2, 3])
fp = np.array([1.0, 3, 2, 5])
print(np.interp([0.5, 1.5, 2.25, -1, 9], xp, fp))
coefficients = np.polyfit(xp, fp, 3)
print(np.polyval(coefficients, 1.5).round(8))
V = np.vander(xp)
print(np.linalg.solve(V, fp).round(8))
def lagrange(x):
    total = 0.0
    for i in range(4):
        others = np.delete(xp, i)
        total += fp[i] * np.prod((x - others) / (xp[i] - others))
    return total
print(lagrange(1.5))
