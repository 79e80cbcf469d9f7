# Random walks.
import numpy as np

rng = np.random.default_rng(8)
steps = rng.choice([-1, 1], size=(5, 100))
walks = steps.cumsum(axis=1)
print(walks[:, -1], walks.max(axis=1), walks.min(axis=1))
print(np.argmax(np.abs(walks) >= 5, axis=1))
