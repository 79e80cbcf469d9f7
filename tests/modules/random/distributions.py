# Random numbers of many distributions, for a seed.
import random
r = random.Random(7)
print(r.gauss(0, 1), r.gauss(0, 1), r.normalvariate(5, 2))  # expect: -0.2558802884476004 0.511431512516514 5.558306186877575
print(r.expovariate(2), r.triangular(0, 10, 3), r.lognormvariate(0, 0.5))  # expect: 0.3838082290108733 3.3365342488972747 0.4631464987411192
print(r.betavariate(2, 3), r.gammavariate(2, 1), r.gammavariate(0.5, 1), r.gammavariate(1, 2))  # expect: 0.24576078996418357 1.6778095878481498 0.021483954857181038 1.974677977038821
print(r.paretovariate(3), r.weibullvariate(1, 2), r.vonmisesvariate(1, 4))  # expect: 2.674181366076148 0.9276995779363404 0.7571085876014282
print(r.binomialvariate(10, 0.3), r.binomialvariate(1000, 0.4), r.binomialvariate())  # expect: 3 406 0
