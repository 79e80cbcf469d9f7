# Exponential smoothing and returns.
import numpy as np

price = np.array([100, 102, 101, 105, 107, 106.0])
alpha = 0.3
ema = np.empty_like(price)
ema[0] = price[0]
for i in range(1, len(price)):
    ema[i] = alpha * price[i] + (1 - alpha) * ema[i - 1]
print(ema)
returns = np.diff(price) / price[:-1]
print(returns, np.log(price[1:] / price[:-1]), returns.std(ddof=1))
print(np.maximum.accumulate(price) - price)
