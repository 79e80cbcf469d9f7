"""Factorizations of complex matrices, in the language: triangular factors, singular values by rotations, eigenvalues by shifted QR steps."""

import numpy as np


def cholesky(a):
    """The lower factor, or None if the matrix is not positive definite."""
    n = a.shape[0]
    lower = np.zeros((n, n), complex)
    for j in range(n):
        rest = a[j, j].real - np.sum(np.abs(lower[j, :j]) ** 2)
        if not rest > 0:
            return None
        lower[j, j] = np.sqrt(rest)
        for i in range(j + 1, n):
            lower[i, j] = (a[i, j] - np.sum(lower[i, :j] * np.conj(lower[j, :j]))) / lower[j, j]
    return lower


def qr(a, width):
    """Q with so many columns and all of R, by Householder's reflections as LAPACK makes them."""
    rows, columns = a.shape
    r = a.astype(complex)
    q = np.eye(rows, dtype=complex)
    for k in range(min(rows, columns)):
        x = r[k:, k].copy()
        size = np.sqrt(np.sum(np.abs(x) ** 2))
        if size == 0 or (np.all(x[1:] == 0) and abs(x[0].imag) <= 1e-15 * size):
            continue
        beta = -np.copysign(size, x[0].real)
        v = x.copy()
        v[0] -= beta
        tau = (beta - x[0]) / beta
        v /= v[0]
        r[k:, k:] -= np.conj(tau) * np.outer(v, np.conj(v) @ r[k:, k:])
        q[:, k:] -= tau * np.outer(q[:, k:] @ v, np.conj(v))
        r[k, k], r[k + 1:, k] = beta, 0
    return q[:, :width], r


def svd(a, full):
    """U, singular values and V', by rotations of pairs of columns until all are orthogonal."""
    rows, columns = a.shape
    if rows < columns:
        u, s, vh = svd(np.conj(a.T), full)
        return np.conj(vh.T), s, np.conj(u.T)
    w, v = a.astype(complex), np.eye(columns, dtype=complex)
    for _ in range(60):
        largest = 0.0
        for i in range(columns - 1):
            for j in range(i + 1, columns):
                x, y = w[:, i].copy(), w[:, j].copy()
                alpha, beta, gamma = np.vdot(x, x).real, np.vdot(y, y).real, np.vdot(x, y)
                size = abs(gamma)
                if size == 0 or size <= 1e-16 * np.sqrt(alpha * beta):
                    continue
                largest = max(largest, size / np.sqrt(alpha * beta))
                zeta = (beta - alpha) / (2 * size)
                t = (1.0 if zeta >= 0 else -1.0) / (abs(zeta) + np.sqrt(1 + zeta * zeta))
                c = 1 / np.sqrt(1 + t * t)
                s = c * t
                turn = gamma / size
                for matrix in (w, v):
                    p, q = matrix[:, i].copy(), matrix[:, j].copy()
                    matrix[:, i] = c * p - s * np.conj(turn) * q
                    matrix[:, j] = s * turn * p + c * q
        if largest < 1e-15:
            break
    values = np.sqrt(np.sum(np.abs(w) ** 2, axis=0))
    order = np.argsort(-values, kind="stable")
    values, w, v = values[order], w[:, order], v[:, order]
    tiny = values > (values[0] if columns else 0) * 1e-15
    u = np.where(tiny, w / np.where(tiny, values, 1), 0)
    u = _completed(u, tiny, rows if full else columns)
    return u, values, np.conj(v.T)


def _completed(u, known, width):
    """Orthogonal columns in the place of unknown and missing ones."""
    made = [u[:, k] if known[k] else None for k in range(u.shape[1])] + [None] * (width - u.shape[1])
    candidates = iter(np.eye(u.shape[0], dtype=complex))
    for k, column in enumerate(made):
        while column is None:
            column = next(candidates)
            for _ in range(2):
                for other in made:
                    if other is not None:
                        column = column - other * np.vdot(other, column)
            size = np.sqrt(np.vdot(column, column).real)
            column = column / size if size > 1e-8 else None
        made[k] = column
    return np.stack(made, axis=1) if made else u


def eig(a):
    """Eigenvalues and vectors of length one, by shifted QR steps on the triangle; None if they do not converge."""
    n = a.shape[0]
    t, q = a.astype(complex), np.eye(n, dtype=complex)
    scale = np.abs(t).max() if n else 0.0
    high = n - 1
    for _ in range(100 * max(n, 1)):
        while high > 0 and abs(t[high, high - 1]) <= 1e-16 * (abs(t[high, high]) + abs(t[high - 1, high - 1]) + 1e-300 * scale) and \
                np.all(np.abs(t[high, :high]) <= 1e-15 * max(scale, 1e-300)):
            high -= 1
        if high <= 0:
            break
        part = t[high - 1:high + 1, high - 1:high + 1]
        half, product = (part[0, 0] + part[1, 1]) / 2, part[0, 0] * part[1, 1] - part[0, 1] * part[1, 0]
        root = np.sqrt(half * half - product + 0j)
        shift = half + root if abs(half + root - part[1, 1]) < abs(half - root - part[1, 1]) else half - root
        own, upper = qr(t[:high + 1, :high + 1] - shift * np.eye(high + 1), high + 1)
        t[:high + 1, :high + 1] = upper @ own + shift * np.eye(high + 1)
        t[:high + 1, high + 1:] = np.conj(own.T) @ t[:high + 1, high + 1:]
        q[:, :high + 1] = q[:, :high + 1] @ own
    else:
        return None
    values = np.diag(t).copy()
    vectors = np.zeros((n, n), complex)
    for k in range(n):
        x = np.zeros(n, complex)
        x[k] = 1
        for i in range(k - 1, -1, -1):
            gap = t[i, i] - values[k]
            x[i] = -np.sum(t[i, i + 1:k + 1] * x[i + 1:k + 1]) / (gap if abs(gap) > 1e-300 else 1e-16 * scale)
        made = q @ x
        vectors[:, k] = made / np.sqrt(np.sum(np.abs(made) ** 2))
    return values, vectors
