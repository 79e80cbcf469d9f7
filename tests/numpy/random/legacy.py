# The global functions give NumPy's numbers for a seed.
import numpy as np

np.random.seed(0)
print(np.random.rand(2), np.random.randn(3), np.random.randint(0,10,5), np.random.choice(5,3), np.random.permutation(5), np.random.normal(0,1,3), np.random.uniform(1,2,2), np.random.choice(5,3,replace=False))
a=np.arange(6); np.random.shuffle(a); print(a, np.random.random(2), np.random.exponential(1,2), np.random.poisson(3,3), np.random.binomial(5,.5,3), np.random.gamma(2,1,2), np.random.beta(1,2,2), np.random.randint(5), np.random.random())
b=np.arange(6).reshape(3,2); np.random.shuffle(b); print(b, np.random.geometric(.1,2), np.random.standard_t(2,2), np.random.chisquare(2), np.random.laplace(), np.random.multinomial(5,[.5,.5]), np.random.dirichlet([1,1]))
r=np.random.RandomState([1,2,3]); print(r.rand(), r.randint(0,100,3), r.random_sample((2,2)), r.bytes(3))
g=np.random.Generator(np.random.MT19937(3)); print(g.random(2), g.integers(0,100,3), g.normal())
