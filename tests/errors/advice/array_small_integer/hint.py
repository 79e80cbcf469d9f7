# What a small integer holds is told.
# raises: OverflowError: Python integer 300 out of bounds for uint8
# advice: diagnostic help: uint8 holds 0 to 255
import numpy as np
a = np.array([300], dtype=np.uint8)
