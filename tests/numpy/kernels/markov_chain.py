# A stationary distribution.
import numpy as np

P = np.array([[0.9, 0.075, 0.025], [0.15, 0.8, 0.05], [0.25, 0.25, 0.5]])
pi = np.array([1.0, 0, 0])
for _ in range(200):
    pi = pi @ P
print(pi.round(10))
print(np.linalg.matrix_power(P, 50)[0].round(8))
w, v = np.linalg.eig(P.T)
s = np.real(v[:, np.argmax(np.real(w))])
print((s / s.sum()).round(10))
