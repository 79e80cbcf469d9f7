"""Random numbers: `default_rng` with its engines, and the older functions on one global state."""

from numpy.random._engines import MT19937, PCG64, BitGenerator, SeedSequence
from numpy.random._generator import Generator, default_rng
from numpy.random._legacy import RandomState

_state = RandomState()

seed = _state.seed
get_state = _state.get_state
set_state = _state.set_state
rand = _state.rand
randn = _state.randn
randint = _state.randint
random_integers = _state.random_integers
random = _state.random
random_sample = _state.random_sample
ranf = _state.random_sample
sample = _state.random_sample
bytes = _state.bytes
choice = _state.choice
shuffle = _state.shuffle
permutation = _state.permutation
uniform = _state.uniform
normal = _state.normal
standard_normal = _state.standard_normal
exponential = _state.exponential
standard_exponential = _state.standard_exponential
gamma = _state.gamma
standard_gamma = _state.standard_gamma
beta = _state.beta
chisquare = _state.chisquare
noncentral_chisquare = _state.noncentral_chisquare
f = _state.f
standard_t = _state.standard_t
standard_cauchy = _state.standard_cauchy
pareto = _state.pareto
weibull = _state.weibull
power = _state.power
laplace = _state.laplace
gumbel = _state.gumbel
logistic = _state.logistic
lognormal = _state.lognormal
rayleigh = _state.rayleigh
wald = _state.wald
triangular = _state.triangular
vonmises = _state.vonmises
poisson = _state.poisson
binomial = _state.binomial
geometric = _state.geometric
negative_binomial = _state.negative_binomial
hypergeometric = _state.hypergeometric
logseries = _state.logseries
zipf = _state.zipf
multinomial = _state.multinomial
dirichlet = _state.dirichlet
multivariate_normal = _state.multivariate_normal
