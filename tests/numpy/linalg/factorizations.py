# eigh, svd, qr and cholesky have LAPACK's signs and order.
import numpy as np

np.set_printoptions(precision=5, suppress=True)
A = np.array([[4.0, 1, 2], [1, 3, 0], [2, 0, 5]])
C = np.arange(12.0).reshape(4, 3) + np.eye(4, 3)
print(np.linalg.eigh(A), np.linalg.eigvalsh([[2, 1], [1, 2]]), np.linalg.eigh([[2.0, 1], [1, 2]]))
print(np.linalg.svd(A), np.linalg.svd([[1, 2], [3, 4]]), np.linalg.svd(C, full_matrices=False), np.linalg.svdvals([[3, 0], [4, 5]]))
print(np.linalg.qr(A), np.linalg.qr(C), np.linalg.qr(C, mode="r"), np.linalg.cholesky(A))
print(np.linalg.eigvals([[2, 0], [0, 3]]), np.linalg.eig(np.array([[1.0, 2], [3, 4]])), np.linalg.eigvals([[0, -1], [1, 0]]))
