# einsum sums products of labelled axes.
import numpy as np

a, b, c = np.arange(6).reshape(2, 3), np.arange(12).reshape(3, 4), np.arange(24).reshape(2, 3, 4)
print(np.einsum("ij,jk->ik", a, b), np.einsum("ij->ji", a), np.einsum("ij->", a), np.einsum("ij->i", a), np.einsum("ij,ij->ij", a, a))
print(np.einsum("ii", np.arange(9).reshape(3, 3)), np.einsum("ii->i", np.arange(9).reshape(3, 3)), np.einsum("i,j", [1, 2], [3, 4]), np.einsum("i,i", [1, 2], [3, 4]))
print(np.einsum("ijk,jk->i", c, b), np.einsum("...j,j", a, [1, 1, 1]), np.einsum("ij,jk,k->i", a, b, [1, 1, 1, 1]), np.einsum("bij,bjk->bik", c, c.transpose(0, 2, 1)).shape)
for call in (lambda: np.einsum("ij,jk", a, a), lambda: np.einsum("ijk", a), lambda: np.einsum("i->j", [1])):
    try:
        call()
    except ValueError as error:
        print(error)
