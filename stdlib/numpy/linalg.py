"""Linear algebra."""

from typing import NamedTuple

import numpy as np
from numpy import _kernels, cross, diagonal, matmul, outer, tensordot, trace, vecdot


class LinAlgError(ValueError):
    """Generic Python-exception-derived object raised by linalg functions."""


class EigResult(NamedTuple):
    eigenvalues: np.ndarray
    eigenvectors: np.ndarray


class EighResult(NamedTuple):
    eigenvalues: np.ndarray
    eigenvectors: np.ndarray


class QRResult(NamedTuple):
    Q: np.ndarray
    R: np.ndarray


class SlogdetResult(NamedTuple):
    sign: np.ndarray
    logabsdet: np.ndarray


class SVDResult(NamedTuple):
    U: np.ndarray
    S: np.ndarray
    Vh: np.ndarray


for _class in (EigResult, EighResult, QRResult, SlogdetResult, SVDResult):
    _class.__module__ = "numpy.linalg"


def _array(a):
    a = np.asarray(a)
    if a.dtype.kind not in "biufc" or a.dtype == np.float16:
        raise TypeError(f"array type {a.dtype} is unsupported in linalg")
    return a


def _check_matrix(a):
    if a.ndim < 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be at least two-dimensional")


def _check_square(a):
    _check_matrix(a)
    if a.shape[-2] != a.shape[-1]:
        raise LinAlgError("Last 2 dimensions of the array must be square")


def _check_finite(a):
    if not np.isfinite(a).all():
        raise LinAlgError("Array must not contain infs or NaNs")


def _kind(*arrays):
    kind = np.result_type(*[a.dtype for a in arrays])
    return kind if kind.kind in "fc" else np.dtype(float)


def _real(kind):
    return np.dtype(f"f{kind.itemsize // 2}") if kind.kind == "c" else kind


def _stacked(function, a, core):
    """Applies a function of one matrix to a stack of them."""
    if a.ndim == 2:
        return function(a)
    outer = a.shape[:-2]
    flat = a.reshape((-1,) + a.shape[-2:])
    parts = [function(flat[i]) for i in range(flat.shape[0])]
    if not parts:
        return None
    if isinstance(parts[0], tuple):
        return tuple(np.stack(column).reshape(outer + np.shape(column[0])) for column in zip(*parts))
    return np.stack(parts).reshape(outer + np.shape(parts[0]))


def _solve(a, b):
    x = _kernels.solve(a, b)
    if x is None:
        raise LinAlgError("Singular matrix")
    return x


def solve(a, b):
    """Solve a linear matrix equation, or system of linear scalar equations."""
    a, b = _array(a), _array(b)
    _check_square(a)
    kind = _kind(a, b)
    n = a.shape[-1]
    if b.ndim == 1:
        if b.shape[0] != n:
            raise ValueError(
                "solve1: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m)->(m) "
                f"(size {b.shape[0]} is different from {n})")
        if a.ndim == 2:
            return _solve(a, b.reshape(-1, 1)).reshape(-1).astype(kind)
        b = b.reshape(-1, 1)
        return np.stack([_solve(m, b).reshape(-1) for m in a.reshape((-1, n, n))]).reshape(a.shape[:-1]).astype(kind)
    if b.shape[-2] != n:
        raise ValueError(
            "solve: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (m,m),(m,n)->(m,n) "
            f"(size {b.shape[-2]} is different from {n})")
    if a.ndim == 2 and b.ndim == 2:
        return _solve(a, b).astype(kind)
    outer = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    a = np.broadcast_to(a, outer + a.shape[-2:]).reshape((-1, n, n))
    width = b.shape[-1]
    b = np.broadcast_to(b, outer + b.shape[-2:]).reshape((-1, n, width))
    return np.stack([_solve(x, y) for x, y in zip(a, b)]).reshape(outer + (n, width)).astype(kind)


def inv(a):
    """Compute the inverse of a matrix."""
    a = _array(a)
    _check_square(a)
    kind = _kind(a)
    if a.size == 0:
        return np.empty(a.shape, kind)
    one = np.eye(a.shape[-1], dtype=kind)
    return _stacked(lambda m: _solve(m, one), a, 2).astype(kind)


def _determinant(m):
    return _kernels.determinant(np.ascontiguousarray(m))


def slogdet(a):
    """Compute the sign and (natural) logarithm of the determinant of an array."""
    a = _array(a)
    _check_square(a)
    kind = _kind(a)
    sign, logarithm = _stacked(_determinant, a, 0)
    return SlogdetResult(np.asarray(sign).astype(kind)[()], np.asarray(logarithm).astype(_real(kind))[()])


def det(a):
    """Compute the determinant of an array."""
    a = _array(a)
    _check_square(a)
    kind = _kind(a)
    sign, logarithm = _stacked(_determinant, a, 0)
    return np.asarray(sign * np.exp(logarithm)).astype(kind)[()]


def _cholesky(m):
    if m.dtype.kind == "c":
        from numpy import _complex_linalg
        return _complex_linalg.cholesky(m)
    return _kernels.cholesky(m)


def cholesky(a, /, *, upper=False):
    """Cholesky decomposition."""
    a = _array(a)
    _check_square(a)

    def one(m):
        made = _cholesky(m.T if upper else m)
        if made is None:
            raise LinAlgError("Matrix is not positive definite")
        return np.conj(made.T) if upper and made.dtype.kind == "c" else made.T if upper else made

    return _stacked(one, a, 2).astype(_kind(a))


def qr(a, mode="reduced"):
    """Compute the qr factorization of a matrix."""
    if mode not in ("reduced", "complete", "r", "raw"):
        raise ValueError(f"Unrecognized mode '{mode}'")
    a = _array(a)
    _check_matrix(a)
    if mode == "raw":
        raise NotImplementedError("mode='raw' of qr is not available")
    rows, columns = a.shape[-2:]
    kind = _kind(a)
    least = min(rows, columns)
    if mode == "r":
        return _stacked(lambda m: _triangle(m)[:least], a, 2).astype(kind)
    width = rows if mode == "complete" else least
    q, r = _stacked(lambda m: _parts(m, width), a, 2)
    return QRResult(q.astype(kind), r.astype(kind))


def _triangle(m):
    if m.dtype.kind == "c":
        from numpy import _complex_linalg
        return _complex_linalg.qr(m, 0)[1]
    return _kernels.qr(m, None)[1]


def _parts(m, width):
    if m.dtype.kind == "c":
        from numpy import _complex_linalg
        q, r = _complex_linalg.qr(m, width)
    else:
        q, r = _kernels.qr(m, width)
    return q, r[:width]


def _symmetric(a, UPLO):
    UPLO = UPLO.upper()
    if UPLO not in ("L", "U"):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    a = _array(a)
    _check_square(a)
    return np.swapaxes(a, -1, -2) if UPLO == "U" else a


def _eigh(m):
    if m.dtype.kind == "c":
        return _complex_eigh(m)
    made = _kernels.eigh(m)
    if made is None:
        raise LinAlgError("Eigenvalues did not converge")
    return made


def _complex_eigh(m):
    """A Hermitian matrix as a symmetric one of twice the size, whose eigenvalues come in pairs."""
    lower = np.tril(m)
    m = lower + np.conj(np.tril(m, -1)).T
    n = m.shape[0]
    whole = np.block([[m.real, -m.imag], [m.imag, m.real]])
    values, vectors = _kernels.eigh(whole)
    chosen, columns = [], []
    for k in range(2 * n):
        v = vectors[:n, k] + 1j * vectors[n:, k]
        for c in columns:
            v = v - c * np.vdot(c, v)
        size = np.sqrt(np.vdot(v, v).real)
        if size > 1e-6 and len(columns) < n:
            columns.append(v / size)
            chosen.append(values[k])
    made = np.stack(columns, axis=1)
    turn = made[-1] / np.where(np.abs(made[-1]) == 0, 1, np.abs(made[-1]))
    turn = np.where(np.abs(made[-1]) == 0, 1, turn)
    return np.array(chosen), made / turn


def eigh(a, UPLO="L"):
    """Return the eigenvalues and eigenvectors of a complex Hermitian or a real symmetric matrix."""
    a = _symmetric(a, UPLO)
    kind = _kind(a)
    values, vectors = _stacked(_eigh, a, 2)
    return EighResult(values.astype(_real(kind)), vectors.astype(kind))


def eigvalsh(a, UPLO="L"):
    """Compute the eigenvalues of a complex Hermitian or real symmetric matrix."""
    return eigh(a, UPLO).eigenvalues


def _eig(m):
    if m.dtype.kind == "c":
        from numpy import _complex_linalg
        made = _complex_linalg.eig(m)
    else:
        made = _kernels.eig(m)
    if made is None:
        raise LinAlgError("Eigenvalues did not converge")
    return made


def eig(a):
    """Compute the eigenvalues and right eigenvectors of a square array."""
    a = _array(a)
    _check_square(a)
    _check_finite(a)
    kind = _kind(a)
    values, vectors = _stacked(_eig, a, 2)
    wide = np.dtype(complex) if kind == np.float64 else np.dtype(np.complex64)
    return EigResult(values.astype(wide), vectors.astype(wide))


def eigvals(a):
    """Compute the eigenvalues of a general matrix."""
    return eig(a).eigenvalues


def _svd(m, full):
    rows, columns = m.shape
    least = min(rows, columns)
    if m.dtype.kind == "c":
        from numpy import _complex_linalg
        return _complex_linalg.svd(m, full)
    made = _kernels.svd(m, rows if full else least, columns if full else least)
    if made is None:
        raise LinAlgError("SVD did not converge")
    u, s, vt = made
    return u, s, vt[:columns if full else least]


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    """Singular Value Decomposition."""
    a = _array(a)
    _check_matrix(a)
    kind = _kind(a)
    if hermitian:
        s, u = eigh(a)
        sign = np.sign(s)
        s = abs(s)
        order = np.argsort(s, axis=-1)[..., ::-1]
        if not compute_uv:
            return np.sort(s)[..., ::-1]
        sign = np.take_along_axis(sign, order, axis=-1)
        s = np.take_along_axis(s, order, axis=-1)
        u = np.take_along_axis(u, order[..., None, :], axis=-1)
        return SVDResult(u, s, np.swapaxes(u * sign[..., None, :], -1, -2))
    u, s, vt = _stacked(lambda m: _svd(m, full_matrices), a, 2)
    if not compute_uv:
        return s.astype(_real(kind))
    return SVDResult(u.astype(kind), s.astype(_real(kind)), vt.astype(kind))


def svdvals(x, /):
    """Returns the singular values of a matrix (or a stack of matrices) ``x``."""
    return svd(x, compute_uv=False)


def cond(x, p=None):
    """Compute the condition number of a matrix."""
    x = np.asarray(x)
    if x.size == 0:
        raise LinAlgError("cond is not defined on empty arrays")
    if p is None or p == 2 or p == -2:
        s = svd(x, compute_uv=False)
        with np.errstate(all="ignore"):
            r = s[..., -1] / s[..., 0] if p == -2 else s[..., 0] / s[..., -1]
    else:
        _check_square(x)
        with np.errstate(all="ignore"):
            try:
                r = norm(x, p, axis=(-2, -1)) * norm(inv(x), p, axis=(-2, -1))
            except LinAlgError:
                r = np.float64(np.inf)
    r = np.asarray(r)
    bad = np.isnan(r) & ~np.isnan(x).any(axis=(-2, -1))
    return np.where(bad, np.inf, r)[()]


def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
    """Return matrix rank of array using SVD method."""
    A = np.asarray(A)
    if A.ndim < 2:
        return int(not np.all(A == 0))
    S = svd(A, compute_uv=False, hermitian=hermitian)
    if tol is None:
        if rtol is None:
            rtol = max(A.shape[-2:]) * np.finfo(S.dtype).eps
        else:
            rtol = np.asarray(rtol)[..., np.newaxis]
        tol = S.max(axis=-1, keepdims=True) * rtol
    else:
        tol = np.asarray(tol)[..., np.newaxis]
    return np.count_nonzero(S > tol, axis=-1)


def pinv(a, rcond=None, hermitian=False, *, rtol=None):
    """Compute the (Moore-Penrose) pseudo-inverse of a matrix."""
    a = _array(a)
    if rcond is None:
        rcond = rtol if rtol is not None else 1e-15 if rtol is None else max(a.shape[-2:]) * np.finfo(a.dtype).eps
    rcond = np.asarray(rcond)
    if a.size == 0:
        return np.empty(a.shape[:-2] + (a.shape[-1], a.shape[-2]), _kind(a))
    u, s, vt = svd(np.conj(a), full_matrices=False, hermitian=hermitian)
    cutoff = rcond[..., np.newaxis] * np.max(s, axis=-1, keepdims=True)
    large = s > cutoff
    s = np.where(large, np.divide(1, np.where(large, s, 1)), 0)
    return np.matmul(np.swapaxes(vt, -1, -2), s[..., np.newaxis] * np.swapaxes(u, -1, -2))


def lstsq(a, b, rcond=None):
    """Return the least-squares solution to a linear matrix equation."""
    a, b = _array(a), _array(b)
    one = b.ndim == 1
    if one:
        b = b[:, np.newaxis]
    if a.ndim != 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be two-dimensional")
    if b.ndim != 2:
        raise LinAlgError(f"{b.ndim}-dimensional array given. Array must be two-dimensional")
    m, n = a.shape
    if m != b.shape[0]:
        raise LinAlgError("Incompatible dimensions")
    kind = _kind(a, b)
    if rcond is None:
        rcond = np.finfo(kind).eps * max(n, m)
    elif rcond == -1:
        rcond = np.finfo(kind).eps
    u, s, vt = svd(a, full_matrices=False)
    rank = int(np.count_nonzero(s > rcond * s[0])) if s.size else 0
    x = vt[:rank].T @ ((u[:, :rank].T @ b) / s[:rank, np.newaxis])
    if rank == n and m > n:
        resids = np.sum((b - a @ x) ** 2, axis=0).astype(kind)
    else:
        resids = np.array([], kind)
    if one:
        x = x.reshape(-1)
    return x.astype(kind), resids, np.int32(rank), s.astype(_real(kind))


def matrix_power(a, n):
    """Raise a square matrix to the (integer) power n."""
    a = np.asanyarray(a)
    _check_square(a)
    try:
        n = n.__index__()
    except AttributeError as error:
        raise TypeError("exponent must be an integer") from error
    if n == 0:
        result = np.empty_like(a)
        result[...] = np.eye(a.shape[-2], dtype=a.dtype)
        return result
    if n < 0:
        a = inv(a)
        n = abs(n)
    if n == 1:
        return a
    if n == 2:
        return np.matmul(a, a)
    if n == 3:
        return np.matmul(np.matmul(a, a), a)
    z = result = None
    while n > 0:
        z = a if z is None else np.matmul(z, z)
        n, bit = divmod(n, 2)
        if bit:
            result = z if result is None else np.matmul(result, z)
    return result


def multi_dot(arrays, *, out=None):
    """Compute the dot product of two or more arrays in a single function call."""
    n = len(arrays)
    if n < 2:
        raise ValueError("Expecting at least two arrays.")
    arrays = [np.asanyarray(a) for a in arrays]
    first, last = arrays[0].ndim, arrays[-1].ndim
    if first == 1:
        arrays[0] = np.atleast_2d(arrays[0])
    if last == 1:
        arrays[-1] = np.atleast_2d(arrays[-1]).T
    for a in arrays:
        if a.ndim != 2:
            raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be two-dimensional")
    sizes = [a.shape[0] for a in arrays] + [arrays[-1].shape[1]]
    cost = [[0] * n for _ in range(n)]
    split = [[0] * n for _ in range(n)]
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            cost[i][j] = None
            for k in range(i, j):
                q = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if cost[i][j] is None or q < cost[i][j]:
                    cost[i][j], split[i][j] = q, k

    def product(i, j):
        return arrays[i] if i == j else np.dot(product(i, split[i][j]), product(split[i][j] + 1, j))

    result = product(0, n - 1)
    if first == 1 and last == 1:
        return result[0, 0]
    if first == 1 or last == 1:
        return result.ravel()
    return result


def tensorinv(a, ind=2):
    """Compute the 'inverse' of an N-dimensional array."""
    a = np.asarray(a)
    if ind <= 0:
        raise ValueError("Invalid ind argument.")
    shape = a.shape[ind:] + a.shape[:ind]
    rows = int(np.prod(a.shape[ind:]))
    return inv(a.reshape(rows, -1)).reshape(shape)


def tensorsolve(a, b, axes=None):
    """Solve the tensor equation ``a x = b`` for x."""
    a, b = np.asarray(a), np.asarray(b)
    if axes is not None:
        order = list(range(a.ndim))
        for k in axes:
            order.remove(k)
            order.insert(a.ndim, k)
        a = a.transpose(order)
    shape = a.shape[-(a.ndim - b.ndim):]
    size = int(np.prod(shape))
    if a.size != size ** 2:
        raise LinAlgError("Input arrays must satisfy the requirement prod(a.shape[b.ndim:]) == prod(a.shape[:b.ndim])")
    return solve(a.reshape(size, size), b.ravel()).reshape(shape)


def _absolute_power(x, axis, p, keepdims):
    return np.sum(np.abs(x) ** p, axis=axis, keepdims=keepdims) ** (1.0 / p)


def norm(x, ord=None, axis=None, keepdims=False):
    """Matrix or vector norm."""
    x = np.asarray(x)
    if x.dtype.kind not in "fc":
        x = x.astype(float)
    if axis is None:
        if ord is None or ord in ("f", "fro") and x.ndim == 2 or ord == 2 and x.ndim == 1:
            flat = x.ravel(order="K")
            if flat.dtype.kind == "c":
                total = flat.real.dot(flat.real) + flat.imag.dot(flat.imag)
            else:
                total = flat.dot(flat)
            result = np.sqrt(total)
            return result.reshape((1,) * x.ndim) if keepdims else result
        axis = tuple(range(x.ndim))
    elif not isinstance(axis, tuple):
        try:
            axis = int(axis)
        except Exception as error:
            raise TypeError("'axis' must be None, an integer or a tuple of integers") from error
        axis = (axis,)
    if len(axis) == 1:
        return _vector_norm(x, ord, axis, keepdims)
    if len(axis) == 2:
        return _matrix_norm(x, ord, axis, keepdims)
    raise ValueError("Improper number of dimensions to norm.")


def _vector_norm(x, ord, axis, keepdims):
    if ord == np.inf:
        return np.abs(x).max(axis=axis, keepdims=keepdims)
    if ord == -np.inf:
        return np.abs(x).min(axis=axis, keepdims=keepdims)
    if ord == 0:
        return (x != 0).astype(x.real.dtype).sum(axis=axis, keepdims=keepdims)
    if ord == 1:
        return np.abs(x).sum(axis=axis, keepdims=keepdims)
    if ord is None or ord == 2:
        return np.sqrt(np.sum((np.conj(x) * x).real, axis=axis, keepdims=keepdims))
    if isinstance(ord, str):
        raise ValueError(f"Invalid norm order '{ord}' for vectors")
    return _absolute_power(x, axis, ord, keepdims)


def _matrix_norm(x, ord, axis, keepdims):
    row, column = [a + x.ndim if a < 0 else a for a in axis]
    for a in (row, column):
        if not 0 <= a < x.ndim:
            raise np.exceptions.AxisError(f"axis {a} is out of bounds for array of dimension {x.ndim}")
    if row == column:
        raise ValueError("Duplicate axes given.")
    if ord in (2, -2, "nuc"):
        s = svd(np.moveaxis(x, (row, column), (-2, -1)), compute_uv=False)
        result = s.max(axis=-1) if ord == 2 else s.min(axis=-1) if ord == -2 else s.sum(axis=-1)
    elif ord in (1, -1):
        sums = np.abs(x).sum(axis=row)
        column -= column > row
        result = sums.max(axis=column) if ord == 1 else sums.min(axis=column)
    elif ord in (np.inf, -np.inf):
        sums = np.abs(x).sum(axis=column)
        row -= row > column
        result = sums.max(axis=row) if ord == np.inf else sums.min(axis=row)
    elif ord in (None, "fro", "f"):
        result = np.sqrt(np.sum((np.conj(x) * x).real, axis=axis))
    else:
        raise ValueError("Invalid norm order for matrices.")
    if keepdims:
        shape = tuple(1 if i in (axis[0] % x.ndim, axis[1] % x.ndim) else n for i, n in enumerate(x.shape))
        result = np.reshape(result, shape)
    return result


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    """Computes the vector norm of a vector (or batch of vectors) ``x``."""
    x = np.asanyarray(x)
    if axis is None:
        result = norm(x.ravel(), ord=ord)
        return np.reshape(result, (1,) * x.ndim) if keepdims else result
    return norm(x, axis=axis, keepdims=keepdims, ord=ord)


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    """Computes the matrix norm of a matrix (or a stack of matrices) ``x``."""
    return norm(np.asanyarray(x), axis=(-2, -1), keepdims=keepdims, ord=ord)


def matrix_transpose(x, /):
    """Transposes a matrix (or a stack of matrices) ``x``."""
    return np.asarray(x).mT
