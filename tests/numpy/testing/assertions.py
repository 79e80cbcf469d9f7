# Assertions on arrays say what differs.
import numpy as np

np.testing.assert_array_equal([1, 2], [1, 2])
np.testing.assert_allclose([1.0, 2.0], [1.0, 2.0 + 1e-9])
np.testing.assert_almost_equal(1.0, 1.00000001)
np.testing.assert_equal({"a": [1, 2]}, {"a": [1, 2]})
with np.testing.assert_raises(ValueError):
    raise ValueError("x")
for call in (lambda: np.testing.assert_array_equal([1, 2, 3], [1, 5, 3]), lambda: np.testing.assert_allclose([1.0, 2.0], [1.0, 2.1]), lambda: np.testing.assert_array_equal([1, 2], [1, 2, 3]), lambda: np.testing.assert_equal(4, 5)):
    try:
        call()
    except AssertionError as error:
        print(str(error))
