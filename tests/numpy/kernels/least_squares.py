# Straight lines by least squares in four ways.
import numpy as np

x = np.array([0, 1, 2, 3, 4.0])
y = np.array([1.1, 2.9, 5.2, 6.8, 9.1])
A = np.vstack([x, np.ones(len(x))]).T
m, c = np.linalg.lstsq(A, y, rcond=None)[0]
print(round(m, 10), round(c, 10))
print(np.polyfit(x, y, 1).round(10))
print(np.linalg.solve(A.T @ A, A.T @ y).round(10))
print((np.linalg.pinv(A) @ y).round(10))
