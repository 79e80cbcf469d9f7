# A Kalman filter in one dimension.
import numpy as np

rng = np.random.default_rng(11)
z = 5 + rng.normal(0, 1, 20)
x, P, Q, R = 0.0, 1.0, 1e-5, 1.0
estimates = []
for m in z:
    P = P + Q
    K = P / (P + R)
    x = x + K * (m - x)
    P = (1 - K) * P
    estimates.append(x)
print(np.array(estimates))
