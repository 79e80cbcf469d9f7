# A pendulum by Runge-Kutta steps.
import numpy as np

def f(state, t):
    theta, omega = state
    return np.array([omega, -9.81 * np.sin(theta)])
state = np.array([0.5, 0.0])
h = 0.01
path = []
for i in range(100):
    t = i * h
    k1 = f(state, t)
    k2 = f(state + h / 2 * k1, t + h / 2)
    k3 = f(state + h / 2 * k2, t + h / 2)
    k4 = f(state + h * k3, t + h)
    state = state + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    path.append(state)
path = np.array(path)
print(path[::20])
