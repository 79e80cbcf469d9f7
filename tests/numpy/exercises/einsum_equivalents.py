# Inner, outer, sum and mul by einsum.
import numpy as np

A = np.arange(5.0)
B = np.arange(5.0)[::-1]
print(np.einsum('i->', A))
print(np.einsum('i,i->i', A, B))
print(np.einsum('i,i', A, B))
print(np.einsum('i,j->ij', A, B))
