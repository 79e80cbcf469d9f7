# Softmax and cross entropy.
import numpy as np

def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
z = np.array([[1.0, 2.0, 3.0], [1000.0, 1000.0, 999.0]])
p = softmax(z)
print(p, p.sum(axis=1))
print(-np.log(p[np.arange(2), [2, 0]]).mean())
