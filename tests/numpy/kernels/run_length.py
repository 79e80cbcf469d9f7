# Run lengths.
import numpy as np

x = np.array([1, 1, 2, 2, 2, 3, 1, 1, 1, 1])
change = np.flatnonzero(np.diff(x)) + 1
starts = np.r_[0, change]
lengths = np.diff(np.r_[starts, len(x)])
print(list(zip(x[starts].tolist(), lengths.tolist())))
print(np.repeat(x[starts], lengths))
