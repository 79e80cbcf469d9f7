# Rules of integration.
import numpy as np

x = np.linspace(0, np.pi, 101)
y = np.sin(x)
h = x[1] - x[0]
print(np.trapezoid(y, x))
print(h / 3 * (y[0] + y[-1] + 4 * y[1:-1:2].sum() + 2 * y[2:-1:2].sum()))
nodes, weights = np.polynomial.legendre.leggauss(5)
print((np.sin((nodes + 1) * np.pi / 2) * weights).sum().round(8) * np.pi / 2)
