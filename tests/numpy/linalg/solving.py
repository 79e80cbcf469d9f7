# solve, inv, det and norm.
import numpy as np

A = np.array([[4.0, 1, 2], [1, 3, 0], [2, 0, 5]])
print(np.linalg.solve(A, [1, 2, 3]), np.linalg.inv([[1, 2], [3, 4]]), np.linalg.det([[1, 2], [3, 4]]), np.linalg.det(A).round(9), np.linalg.slogdet([[1, 2], [3, 4]]))
print(np.linalg.norm([3, 4]), np.linalg.norm(A).round(9), np.linalg.norm(A, 1), np.linalg.norm(A, np.inf), np.linalg.norm([1, -2, 3], 1), np.linalg.norm([1, 2], np.inf), np.linalg.norm(A, axis=0).round(9))
print(np.linalg.matrix_rank([[1, 2], [2, 4]]), np.linalg.matrix_power([[1, 1], [1, 0]], 10), np.linalg.matrix_power([[2, 0], [0, 4]], -1), np.linalg.inv(np.array([[1 + 2j, 2], [3, 4j]])).round(6))
print(np.linalg.lstsq([[1, 1], [1, 2], [1, 3]], [1, 2, 2], rcond=None)[0].round(9), np.linalg.pinv([[1, 2], [3, 4], [5, 6]]).round(9), np.linalg.cond([[1, 2], [3, 4]]).round(9))
for call in (lambda: np.linalg.inv([[1, 2], [2, 4]]), lambda: np.linalg.inv([1, 2]), lambda: np.linalg.det(np.ones((2, 3))), lambda: np.linalg.cholesky([[1, 2], [2, 1]]), lambda: np.linalg.solve(np.eye(2), [1, 2, 3])):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
