# Impossible parameters are refused.
import numpy as np

rng = np.random.default_rng(0)
for call in (lambda: rng.integers(5, 5), lambda: rng.normal(0, -1), lambda: rng.choice(3, 5, replace=False), lambda: rng.choice([1, 2], p=[0.5, 0.6]), lambda: rng.choice(0), lambda: rng.integers(0, 300, dtype=np.uint8), lambda: np.random.seed(-1), lambda: np.random.randint(3, 3), lambda: np.random.choice([], 1), lambda: rng.binomial(5, 2), lambda: rng.poisson(-1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
state = rng.bit_generator.state
print(rng.random(2))
rng.bit_generator.state = state
print(rng.random(2), np.random.SeedSequence(3).entropy, rng)
