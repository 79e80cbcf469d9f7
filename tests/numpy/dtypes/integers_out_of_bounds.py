# A Python integer that does not fit an integer type is refused.
import numpy as np

def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: np.uint8(300))
attempt(lambda: np.uint8(-1))
attempt(lambda: np.array([1], dtype=np.int8) + 300)
attempt(lambda: np.array([1, 300], dtype=np.int8))
attempt(lambda: np.array([1], dtype=np.int8) < 300)
attempt(lambda: np.array([1, 2], dtype=np.uint8) == -1)
attempt(lambda: np.array([250, 255], dtype=np.uint8) + np.uint8(10))
attempt(lambda: np.int8(100) * 1)
