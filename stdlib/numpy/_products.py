"""Products of several arrays: einsum, tensordot, kron, convolve."""

import numpy as np


def tensordot(a, b, axes=2):
    """Compute tensor dot product along specified axes."""
    a, b = np.asarray(a), np.asarray(b)
    try:
        iter(axes)
    except TypeError:
        axes_a, axes_b = list(range(-axes, 0)), list(range(axes))
    else:
        axes_a, axes_b = axes
    axes_a = list(axes_a) if isinstance(axes_a, (list, tuple, np.ndarray)) else [axes_a]
    axes_b = list(axes_b) if isinstance(axes_b, (list, tuple, np.ndarray)) else [axes_b]
    if len(axes_a) != len(axes_b):
        raise ValueError("shape-mismatch for sum")
    for k in range(len(axes_a)):
        if a.shape[axes_a[k]] != b.shape[axes_b[k]]:
            raise ValueError("shape-mismatch for sum")
        if axes_a[k] < 0:
            axes_a[k] += a.ndim
        if axes_b[k] < 0:
            axes_b[k] += b.ndim
    rest_a = [k for k in range(a.ndim) if k not in axes_a]
    rest_b = [k for k in range(b.ndim) if k not in axes_b]
    inner = 1
    for axis in axes_a:
        inner *= a.shape[axis]
    outer_a, outer_b = [a.shape[k] for k in rest_a], [b.shape[k] for k in rest_b]
    rows, columns = 1, 1
    for n in outer_a:
        rows *= n
    for n in outer_b:
        columns *= n
    left = a.transpose(rest_a + axes_a).reshape(rows, inner)
    right = b.transpose(axes_b + rest_b).reshape(inner, columns)
    result = np.dot(left, right).reshape(outer_a + outer_b)
    return result if result.ndim else result


def kron(a, b):
    """Kronecker product of two arrays."""
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim == 0 or b.ndim == 0:
        return np.multiply(a, b)
    n = max(a.ndim, b.ndim)
    a, b = a.reshape((1,) * (n - a.ndim) + a.shape), b.reshape((1,) * (n - b.ndim) + b.shape)
    left = a.reshape(tuple(x for k in a.shape for x in (k, 1)))
    right = b.reshape(tuple(x for k in b.shape for x in (1, k)))
    return (left * right).reshape(tuple(x * y for x, y in zip(a.shape, b.shape)))


def _correlate(a, v, mode):
    n, m = len(a), len(v)
    kind = np.result_type(a, v)
    a, v = a.astype(kind), v.astype(kind)
    full = n + m - 1
    starts = {"valid": (m - 1, n - m + 1), "same": ((m - 1) // 2, n), "full": (0, full)}
    if mode not in starts:
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got {mode!r})")
    first, count = starts[mode]
    padded = np.zeros(n + 2 * (m - 1), kind)
    padded[m - 1:m - 1 + n] = a
    result = np.zeros(full, kind)
    for k in range(m):
        result += padded[k:k + full] * v[k]
    return result[first:first + count]


def correlate(a, v, mode="valid"):
    """Cross-correlation of two 1-dimensional sequences."""
    a, v = np.asarray(a), np.asarray(v)
    if a.ndim != 1 or v.ndim != 1:
        raise ValueError("object too deep for desired array" if max(a.ndim, v.ndim) > 1 else "object of too small depth for desired array")
    if a.size == 0:
        raise ValueError("first array argument cannot be empty")
    if v.size == 0:
        raise ValueError("second array argument cannot be empty")
    if len(v) > len(a):
        return _correlate(np.conj(v), a, mode)[::-1].copy() if a.dtype.kind != "c" and v.dtype.kind != "c" else np.conj(_correlate(v, np.conj(a), mode))[::-1].copy()
    return _correlate(a, np.conj(v), mode)


def convolve(a, v, mode="full"):
    """Returns the discrete, linear convolution of two one-dimensional sequences."""
    a, v = np.array(a, ndmin=1), np.array(v, ndmin=1)
    if len(v) > len(a):
        a, v = v, a
    if len(a) == 0:
        raise ValueError("a cannot be empty")
    if len(v) == 0:
        raise ValueError("v cannot be empty")
    return _correlate(a, v[::-1], mode)


def matvec(x1, x2, /):
    """Matrix-vector dot product of two arrays."""
    return np.matmul(x1, np.asarray(x2)[..., None])[..., 0]


def vecmat(x1, x2, /):
    """Vector-matrix dot product of two arrays."""
    return np.matmul(np.conj(np.asarray(x1))[..., None, :], x2)[..., 0, :]


def _parse(operands):
    if not operands:
        raise ValueError("must specify the einstein sum subscripts string and at least one operand, or at least one operand and its corresponding subscripts list")
    if not isinstance(operands[0], str):
        letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
        arrays, terms, rest = [], [], list(operands)
        output = None
        while len(rest) > 1:
            arrays.append(np.asarray(rest.pop(0)))
            terms.append("".join("..." if s is Ellipsis else letters[s] for s in rest.pop(0)))
        if rest:
            output = "".join("..." if s is Ellipsis else letters[s] for s in rest[0])
        return terms, output, arrays
    text = operands[0].replace(" ", "")
    arrays = [np.asarray(o) for o in operands[1:]]
    for c in text:
        if c not in ".,->" and not c.isalpha():
            raise ValueError(f"invalid subscript '{c}' in einstein sum subscripts string, subscripts must be letters")
    left, arrow, right = text.partition("->")
    terms = left.split(",")
    if len(terms) < len(arrays):
        raise ValueError("more operands provided to einstein sum function than specified in the subscripts string")
    if len(terms) > len(arrays):
        raise ValueError("fewer operands provided to einstein sum function than specified in the subscripts string")
    return terms, right if arrow else None, arrays


def _with_ellipsis(terms, output, arrays):
    """Replaces the ellipses by capital labels that are not used."""
    used = set("".join(terms) + (output or ""))
    spare = [c for c in "ZYXWVUTSRQPONMLKJIHGFEDCBAzyxwvutsrqponmlkjihgfedcba" if c not in used]
    longest = 0
    counts = []
    for term, array in zip(terms, arrays):
        count = array.ndim - len(term.replace("...", "")) if "..." in term else 0
        counts.append(count)
        longest = max(longest, count)
    labels = "".join(spare[:longest])
    new = [term.replace("...", labels[longest - count:]) for term, count in zip(terms, counts)]
    if output is None:
        letters = "".join(term.replace("...", "") for term in terms)
        output = labels + "".join(sorted(c for c in set(letters) if letters.count(c) == 1))
    else:
        output = output.replace("...", labels)
    return new, output


def _diagonal(term, array, place):
    """The array without repeated labels."""
    while len(set(term)) < len(term):
        label = next(c for c in term if term.count(c) > 1)
        first = term.index(label)
        second = term.index(label, first + 1)
        if array.shape[first] != array.shape[second]:
            raise ValueError(
                f"dimensions in operand {place} for collapsing index '{label}' don't match ({array.shape[first]} != "
                f"{array.shape[second]})")
        array = np.diagonal(array, axis1=first, axis2=second)
        term = term[:first] + term[first + 1:second] + term[second + 1:] + label
    return term, array


def _pair(first, a, second, b, keep):
    """The product of two operands, summed over the labels that are not kept."""
    shared = [c for c in first if c in second]
    summed = [c for c in shared if c not in keep]
    batch = [c for c in shared if c in keep]
    for c in [c for c in first if c not in second and c not in keep]:
        a = a.sum(axis=first.index(c))
        first = first.replace(c, "")
    for c in [c for c in second if c not in first and c not in keep]:
        b = b.sum(axis=second.index(c))
        second = second.replace(c, "")
    own_a = [c for c in first if c not in shared]
    own_b = [c for c in second if c not in shared]
    left = a.transpose([first.index(c) for c in batch + own_a + summed])
    right = b.transpose([second.index(c) for c in batch + own_b + summed])
    if not summed:
        left = left.reshape(left.shape + (1,) * len(own_b))
        right = right.reshape(right.shape[:len(batch)] + (1,) * len(own_a) + right.shape[len(batch):])
        return "".join(batch + own_a + own_b), left * right
    na, nb, k = len(own_a), len(own_b), len(batch)
    sizes = [max(left.shape[i], right.shape[i]) for i in range(k)]
    inner = 1
    for i in range(len(summed)):
        inner *= max(left.shape[k + na + i], right.shape[k + nb + i])
    left = np.broadcast_to(left, tuple(sizes) + left.shape[k:k + na] + tuple(max(left.shape[k + na + i], right.shape[k + nb + i]) for i in range(len(summed))))
    right = np.broadcast_to(right, tuple(sizes) + right.shape[k:k + nb] + left.shape[k + na:])
    rows = int(np.prod(left.shape[k:k + na], dtype=int))
    columns = int(np.prod(right.shape[k:k + nb], dtype=int))
    outer = left.shape[k:k + na] + right.shape[k:k + nb]
    made = np.matmul(left.reshape(tuple(sizes) + (rows, inner)), np.swapaxes(right.reshape(tuple(sizes) + (columns, inner)), -1, -2))
    return "".join(batch + own_a + own_b), made.reshape(tuple(sizes) + outer)


def einsum(*operands, out=None, optimize=False, dtype=None, order="K", casting="safe"):
    """Evaluates the Einstein summation convention on the operands."""
    terms, output, arrays = _parse(operands)
    for place, (term, array) in enumerate(zip(terms, arrays)):
        count = len(term.replace("...", ""))
        if "..." not in term and count != array.ndim:
            if count > array.ndim:
                raise ValueError(
                    "einstein sum subscripts string contains too many subscripts for operand %d" % place)
            raise ValueError(
                "operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to "
                "broadcast the extra dimensions.")
    terms, output = _with_ellipsis(terms, output, arrays)
    letters = set("".join(terms))
    for c in output:
        if c not in letters:
            raise ValueError(
                f"einstein sum subscripts string included output subscript '{c}' which never appeared in an input")
        if output.count(c) > 1:
            raise ValueError(
                f"einstein sum subscripts string includes output subscript '{c}' multiple times")
    if dtype is not None:
        arrays = [a.astype(dtype) for a in arrays]
    else:
        kind = np.result_type(*arrays)
        arrays = [a.astype(kind) if a.dtype != kind else a for a in arrays]
    pairs = [_diagonal(term, array, place) for place, (term, array) in enumerate(zip(terms, arrays))]
    sizes = {}
    for place, (term, array) in enumerate(pairs):
        for c, n in zip(term, array.shape):
            if sizes.get(c, 1) != 1 and n != 1 and sizes[c] != n:
                raise ValueError(_mismatch(terms, arrays, output))
            sizes[c] = max(sizes.get(c, 1), n) if n != 0 else 0
    term, array = pairs[0]
    for place in range(1, len(pairs)):
        keep = set(output).union(*[pairs[i][0] for i in range(place + 1, len(pairs))])
        term, array = _pair(term, array, *pairs[place], keep)
    for c in [c for c in term if c not in output]:
        array = array.sum(axis=term.index(c), dtype=array.dtype)
        term = term.replace(c, "")
    if isinstance(array, np.ndarray):
        array = array.transpose([term.index(c) for c in output])
    if out is not None:
        out[...] = array
        return out
    if isinstance(array, np.ndarray) and array.ndim == 0:
        return array[()]
    return array


def _mismatch(terms, arrays, output):
    letters = [c for c in output]
    for term in terms:
        for c in term:
            if c not in letters:
                letters.append(c)
    parts = []
    for t, a in zip(terms, arrays):
        mapped = [str(a.shape[t.index(c)]) if c in t else "newaxis" for c in letters]
        while mapped and mapped[0] == "newaxis":
            mapped = mapped[1:]
        inner = ",".join(mapped) + ("," if len(mapped) == 1 else "")
        parts.append(f"{a.shape}->({inner})".replace(", ", ","))
    text = " ".join(parts)
    return f"operands could not be broadcast together with remapped shapes [original->remapped]: {text} "


def einsum_path(*operands, optimize="greedy", einsum_call=False):
    """Evaluates the lowest cost contraction order for an einsum expression."""
    raise NotImplementedError("np.einsum_path is not available")
