# Every function of the array API standard 2025.12 is called with all its keywords, and counted.
import numpy as np

f = np.array([[1.5, -2.0], [0.25, 4.0]])
g = np.array([[2.0, 0.5], [3.0, -1.0]])
i = np.array([[1, 2], [3, 4]])
j = np.array([[2, 1], [1, 3]])
b = np.array([[True, False], [True, True]])
c = np.array([1 + 2j, 3 - 1j])
v, w = np.array([1.0, 2, 3]), np.array([3.0, 1, 2])
s = np.array([[4.0, 1], [1, 3]])
unit = f / 10

calls = {
    "arange": lambda: (np.arange(3), np.arange(1, stop=7, step=2, dtype=np.float32, device=None)),
    "asarray": lambda: np.asarray([1, 2], dtype=np.int8, device="cpu", copy=True),
    "empty": lambda: np.empty((2,), dtype=np.int8, device=None).shape,
    "empty_like": lambda: np.empty_like(i, dtype=np.float32, device=None).dtype,
    "eye": lambda: np.eye(2, 3, k=1, dtype=np.int8, device=None),
    "from_dlpack": lambda: np.from_dlpack(v, device=None, copy=None),
    "full": lambda: np.full((2,), 7, dtype=np.float32, device=None),
    "full_like": lambda: np.full_like(i, 7, dtype=np.float32, device=None),
    "linspace": lambda: np.linspace(0, 1, 3, dtype=np.float32, device=None, endpoint=False),
    "meshgrid": lambda: np.meshgrid(v, w, indexing="ij"),
    "ones": lambda: np.ones((2,), dtype=np.int8, device=None),
    "ones_like": lambda: np.ones_like(i, dtype=np.float32, device=None),
    "tril": lambda: np.tril(i, k=-1),
    "triu": lambda: np.triu(i, k=1),
    "zeros": lambda: np.zeros((2,), dtype=np.int8, device=None),
    "zeros_like": lambda: np.zeros_like(i, dtype=np.float32, device=None),
    "astype": lambda: np.astype(f, np.int8, copy=True, device=None),
    "can_cast": lambda: np.can_cast(np.int8, np.float32),
    "finfo": lambda: (np.finfo(np.float32).bits, np.finfo(f).eps, np.finfo(np.float64).smallest_normal),
    "iinfo": lambda: (np.iinfo(np.int8).max, np.iinfo(i).bits),
    "isdtype": lambda: (np.isdtype(f.dtype, "real floating"), np.isdtype(i.dtype, ("integral", "bool"))),
    "result_type": lambda: np.result_type(i, np.float32),
    "clip": lambda: np.clip(f, min=0, max=2),
    "take": lambda: np.take(f, [1, 0], axis=0),
    "take_along_axis": lambda: np.take_along_axis(f, i[:1] - 1, axis=0),
    "matmul": lambda: np.matmul(f, g),
    "matrix_transpose": lambda: np.matrix_transpose(f),
    "tensordot": lambda: np.tensordot(f, g, axes=1),
    "vecdot": lambda: np.vecdot(f, g, axis=0),
    "broadcast_arrays": lambda: np.broadcast_arrays(v, w[:, None])[1],
    "broadcast_shapes": lambda: np.broadcast_shapes((2, 1), (3,)),
    "broadcast_to": lambda: np.broadcast_to(v, (2, 3)),
    "concat": lambda: np.concat([f, g], axis=1),
    "expand_dims": lambda: np.expand_dims(f, axis=(0, 1)).shape,
    "flip": lambda: np.flip(f, axis=1),
    "moveaxis": lambda: np.moveaxis(np.zeros((1, 2, 3)), 0, 2).shape,
    "permute_dims": lambda: np.permute_dims(np.zeros((1, 2, 3)), (2, 0, 1)).shape,
    "repeat": lambda: np.repeat(f, 2, axis=1),
    "reshape": lambda: np.reshape(f, (4,), copy=True),
    "roll": lambda: np.roll(f, 1, axis=0),
    "squeeze": lambda: np.squeeze(np.zeros((1, 2)), axis=0).shape,
    "stack": lambda: np.stack([v, w], axis=1),
    "tile": lambda: np.tile(v, (2, 1)),
    "unstack": lambda: np.unstack(f, axis=1),
    "argmax": lambda: np.argmax(f, axis=1, keepdims=True),
    "argmin": lambda: np.argmin(f, axis=1, keepdims=True),
    "count_nonzero": lambda: np.count_nonzero(b, axis=0, keepdims=True),
    "nonzero": lambda: np.nonzero(b),
    "searchsorted": lambda: np.searchsorted(v, [1.5, 2], side="right", sorter=np.array([0, 1, 2])),
    "where": lambda: np.where(b, f, g),
    "isin": lambda: np.isin(i, [1, 4], invert=True),
    "unique_all": lambda: np.unique_all(i),
    "unique_counts": lambda: np.unique_counts(j),
    "unique_inverse": lambda: np.unique_inverse(j),
    "unique_values": lambda: np.sort(np.unique_values(j)),
    "argsort": lambda: np.argsort(f, axis=0, stable=True),
    "sort": lambda: np.sort(f, axis=0, stable=True),
    "cumulative_sum": lambda: np.cumulative_sum(f, axis=1, dtype=np.float32, include_initial=True),
    "cumulative_prod": lambda: np.cumulative_prod(f, axis=1, dtype=np.float32, include_initial=True),
    "max": lambda: np.max(f, axis=(0, 1), keepdims=True),
    "mean": lambda: np.mean(f, axis=0, keepdims=True),
    "min": lambda: np.min(f, axis=0, keepdims=True),
    "prod": lambda: np.prod(f, axis=0, dtype=np.float32, keepdims=True),
    "std": lambda: np.std(f, axis=0, correction=1.0, keepdims=True),
    "sum": lambda: np.sum(f, axis=0, dtype=np.float32, keepdims=True),
    "var": lambda: np.var(f, axis=0, correction=1.0, keepdims=True),
    "all": lambda: np.all(b, axis=0, keepdims=True),
    "any": lambda: np.any(b, axis=0, keepdims=True),
    "diff": lambda: np.diff(f, axis=0, n=1, prepend=g[:1], append=g[:1]),
}
one = {"abs": f, "acos": unit, "acosh": v, "asin": unit, "asinh": f, "atan": f, "atanh": unit, "bitwise_invert": i, "ceil": f, "conj": c,
       "cos": f, "cosh": unit, "exp": unit, "expm1": unit, "floor": f, "imag": c, "isfinite": f, "isinf": f, "isnan": f, "log": v,
       "log1p": v, "log2": v, "log10": v, "logical_not": b, "negative": f, "positive": f, "real": c, "reciprocal": f, "round": f, "sign": f,
       "signbit": f, "sin": f, "sinh": unit, "square": f, "sqrt": v, "tan": f, "tanh": f, "trunc": f}
two = {"add": (f, g), "atan2": (f, g), "bitwise_and": (i, j), "bitwise_left_shift": (i, j), "bitwise_or": (i, j), "bitwise_right_shift": (i, j),
       "bitwise_xor": (i, j), "copysign": (f, g), "divide": (f, g), "equal": (i, j), "floor_divide": (f, g), "greater": (f, g),
       "greater_equal": (f, g), "hypot": (f, g), "less": (f, g), "less_equal": (f, g), "logaddexp": (f, g), "logical_and": (b, b),
       "logical_or": (b, b), "logical_xor": (b, b), "maximum": (f, g), "minimum": (f, g), "multiply": (f, g), "nextafter": (f, g),
       "not_equal": (i, j), "pow": (v, w), "remainder": (f, g), "subtract": (f, g)}
for name, x in one.items():
    calls[name] = lambda name=name, x=x: getattr(np, name)(x)
for name, pair in two.items():
    calls[name] = lambda name=name, pair=pair: getattr(np, name)(*pair)
la, ft = np.linalg, np.fft
linalg = {
    "cholesky": lambda: la.cholesky(s, upper=True), "cross": lambda: la.cross(v, w, axis=-1), "det": lambda: la.det(s).round(9),
    "diagonal": lambda: la.diagonal(s, offset=1), "eig": lambda: la.eig(s)[0].round(9), "eigh": lambda: la.eigh(s)[0].round(9),
    "eigvals": lambda: la.eigvals(s).round(9), "eigvalsh": lambda: la.eigvalsh(s).round(9), "inv": lambda: la.inv(s).round(9), "matmul": lambda: la.matmul(f, g),
    "matrix_norm": lambda: la.matrix_norm(s, keepdims=True, ord="nuc").round(9), "matrix_power": lambda: la.matrix_power(s, 3),
    "matrix_rank": lambda: la.matrix_rank(s, rtol=1e-8), "matrix_transpose": lambda: la.matrix_transpose(f), "outer": lambda: la.outer(v, w),
    "pinv": lambda: la.pinv(s, rtol=1e-12).round(9), "qr": lambda: la.qr(s, mode="complete")[1].round(9), "slogdet": lambda: la.slogdet(s)[0],
    "solve": lambda: la.solve(s, s).round(9), "svd": lambda: la.svd(s, full_matrices=False)[1].round(9), "svdvals": lambda: la.svdvals(s).round(9),
    "tensordot": lambda: la.tensordot(f, g, axes=2), "trace": lambda: la.trace(s, offset=1, dtype=np.float32), "vecdot": lambda: la.vecdot(f, g, axis=0),
    "vector_norm": lambda: la.vector_norm(f, axis=0, keepdims=True, ord=1),
}
x8 = np.arange(8.0)
fourier = {
    "fft": lambda: ft.fft(x8, n=4, axis=-1, norm="ortho").round(9), "ifft": lambda: ft.ifft(x8, n=4, axis=-1, norm="forward").round(9),
    "fftn": lambda: ft.fftn(f, s=(2, 2), axes=(0, 1), norm="backward").round(9), "ifftn": lambda: ft.ifftn(f, s=(2, 2), axes=(0, 1)).round(9),
    "rfft": lambda: ft.rfft(x8, n=8, axis=0).round(9), "irfft": lambda: ft.irfft(x8, n=8, axis=0).round(9), "rfftn": lambda: ft.rfftn(f, s=(2, 2), axes=(0, 1)).round(9),
    "irfftn": lambda: ft.irfftn(f, s=(2, 2), axes=(0, 1)).round(9), "hfft": lambda: ft.hfft(x8[:3], n=4).round(9), "ihfft": lambda: ft.ihfft(x8[:4], n=4).round(9),
    "fftfreq": lambda: ft.fftfreq(4, d=0.5, device=None), "rfftfreq": lambda: ft.rfftfreq(4, d=0.5, device=None), "fftshift": lambda: ft.fftshift(x8, axes=0),
    "ifftshift": lambda: ft.ifftshift(x8, axes=(0,)),
}


def count(group, functions):
    good = 0
    for name in sorted(functions):
        try:
            result = functions[name]()
            print(group, name, repr(result).replace("\n", ""))
            good += 1
        except Exception as error:
            print(group, name, "missing:", type(error).__name__, error)
    return good


total = count("main", calls) + count("linalg", linalg) + count("fft", fourier)
print(total, "of", len(calls) + len(linalg) + len(fourier))
