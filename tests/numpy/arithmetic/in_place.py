# In-place operators change the array itself, and refuse a type that does not fit.
import numpy as np

a = np.arange(4)
alias = a
a += 10
a *= 2
a[1:3] -= 5
print(alias, a is alias)  # expect: [20 17 19 26] True
f = np.ones(2)
f /= 4
f **= 2
print(f)  # expect: [0.0625 0.0625]
a += 0.5
# raises: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
