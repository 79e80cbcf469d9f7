# A small network learns exclusive or.
import numpy as np

np.random.seed(0)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
W1, b1 = np.random.randn(2, 4), np.zeros((1, 4))
W2, b2 = np.random.randn(4, 1), np.zeros((1, 1))
for i in range(1000):
    h = np.tanh(X @ W1 + b1)
    o = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d = o - y
    gW2, gb2 = h.T @ d, d.sum(axis=0, keepdims=True)
    dh = d @ W2.T * (1 - h**2)
    gW1, gb1 = X.T @ dh, dh.sum(axis=0)
    W1 -= 0.5 * gW1
    b1 -= 0.5 * gb1
    W2 -= 0.5 * gW2
    b2 -= 0.5 * gb2
print((o > 0.5).astype(int).ravel(), np.round(o, 3).ravel())
