# Rotations of points.
import numpy as np

def rot(theta):
    c, s = np.cos(theta), np.sin(theta)
    return np.array([[c, -s], [s, c]])
pts = np.array([[1, 0], [0, 1], [1, 1]])
print((pts @ rot(np.pi / 2).T).round(10))
print(np.rad2deg(np.arctan2(1, 1)), np.linalg.det(rot(0.3)).round(12))
R = rot(np.pi / 6)
print(np.linalg.matrix_power(R, 12).round(10))
