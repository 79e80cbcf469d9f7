# Whole numbers do not take fractions in place.
# raises: numpy._core._exceptions._UFuncOutputCastingError: Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'
# advice: diagnostic help: the array holds whole numbers; make a new one: `a = a + 0.5`
import numpy as np
a = np.arange(3)
a += 0.5
