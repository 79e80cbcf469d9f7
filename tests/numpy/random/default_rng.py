# default_rng gives NumPy's numbers.
import numpy as np

rng=np.random.default_rng(42)
print(rng.random(3), rng.integers(0,10,5), rng.normal(size=3), rng.standard_normal(4), rng.choice(10,3,replace=False), rng.permutation(6), rng.choice([1,2,3],5,p=[.1,.2,.7]))
a=list(range(8)); rng.shuffle(a); print(a, rng.uniform(1,2,2), rng.exponential(2.,3), rng.poisson(4,5), rng.poisson(40,3), rng.binomial(10,.3,4), rng.binomial(100,.5,4), rng.gamma(2.,1.,3), rng.gamma(.5,1,2), rng.beta(2,3,2), rng.beta(.5,.5,2))
print(rng.integers(0,256,6,dtype=np.uint8), rng.integers(5), rng.random(2,dtype=np.float32), rng.geometric(.2,4), rng.geometric(.5,3), rng.laplace(size=2), rng.logistic(size=2), rng.gumbel(size=2), rng.standard_t(3,2), rng.chisquare(2,2), rng.triangular(0,1,2,2), rng.vonmises(0,1,2), rng.wald(1,2,2), rng.zipf(2.,4), rng.weibull(2.,2), rng.pareto(3.,2), rng.power(3.,2), rng.rayleigh(1,2), rng.lognormal(0,1,2), rng.hypergeometric(10,5,6,3), rng.hypergeometric(100,50,60,3), rng.negative_binomial(3,.4,3), rng.logseries(.6,3), rng.multinomial(10,[.2,.3,.5]), rng.dirichlet([1,2,3]), rng.f(2,3,2), rng.noncentral_chisquare(3,1.,2))
x=rng.standard_normal(200000); print(x.sum(), rng.standard_exponential(200000).sum(), rng.integers(0,2**40,3), rng.choice(20000,5000,replace=False)[:4])
print(np.random.SeedSequence(1).generate_state(3), np.random.default_rng([1,2]).random(), np.random.SeedSequence(5).spawn(2)[1].generate_state(2))
