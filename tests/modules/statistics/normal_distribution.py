# NormalDist computes with normal distributions.
from statistics import NormalDist, kde
n = NormalDist(100, 15)
print(n, n.pdf(110), n.cdf(115), n.inv_cdf(0.975), n.zscore(130), n.variance)  # expect: NormalDist(mu=100.0, sigma=15.0) 0.02129653370149015 0.8413447460685429 129.3994597681008 2.0 225.0
print(n.quantiles(4), n.overlap(NormalDist(110, 15)))  # expect: [89.88265374705878, 100.0, 110.11734625294122] 0.7388826803635273
print(n + 5, n * 2, n + n, -n, n == NormalDist(100, 15), NormalDist.from_samples([1, 2, 3]))  # expect: NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=200.0, sigma=21.213203435596427) NormalDist(mu=-100.0, sigma=15.0) True NormalDist(mu=2.0, sigma=1.0)
print(n.samples(2, seed=1), kde([1, 2, 4], h=1)(2))  # expect: [83.41006823153529, 115.38233458510831] 0.23163465714458806
n.inv_cdf(1)  # raises: statistics.StatisticsError: p must be in the range 0.0 < p < 1.0
