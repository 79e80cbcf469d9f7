# Yesterday, today and tomorrow of a fixed day.
import numpy as np

today = np.datetime64('2024-03-01')
print(today - np.timedelta64(1, 'D'), today, today + np.timedelta64(1, 'D'))
