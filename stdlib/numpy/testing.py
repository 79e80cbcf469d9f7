"""Assertions on arrays."""

import contextlib

import numpy as np


def _shape_text(x):
    return str(np.shape(x))


def _message(arrays, text, names, precision=8):
    lines = ["\n" + text]
    for name, a in zip(names, arrays):
        with np.printoptions(precision=precision):
            shown = repr(a) if isinstance(a, np.ndarray) else repr(a)
        parts = shown.splitlines()
        if len(parts) > 3:
            shown = "\n".join(parts[:3]) + "..."
        lines.append(f" {name}: {shown}")
    return "\n".join(lines)


def _compare(test, actual, desired, err_msg, header, equal_nan=True, strict=False, precision=6):
    actual, desired = np.asanyarray(actual), np.asanyarray(desired)
    if strict:
        fits = actual.shape == desired.shape and actual.dtype == desired.dtype
    else:
        fits = actual.shape == () or desired.shape == () or actual.shape == desired.shape
    if not fits:
        reason = (f"\n(shapes {actual.shape}, {desired.shape} mismatch)" if actual.shape != desired.shape
                  else f"\n(dtypes {actual.dtype}, {desired.dtype} mismatch)")
        text = header + "\n" + err_msg + reason
        raise AssertionError(_message((actual, desired), text, ("ACTUAL", "DESIRED"), precision))
    flagged = np.zeros(np.broadcast_shapes(actual.shape, desired.shape), bool)
    if equal_nan and actual.dtype.kind in "fc" and desired.dtype.kind in "fc":
        first, second = np.isnan(actual), np.isnan(desired)
        if not np.array_equal(*np.broadcast_arrays(first, second)):
            text = header + "\n" + err_msg + "\nnan location mismatch:"
            raise AssertionError(_message((actual, desired), text, ("ACTUAL", "DESIRED"), precision))
        flagged = flagged | first
    same = np.asarray(test(actual, desired)) | flagged
    if np.all(same):
        return
    same = np.broadcast_to(same, flagged.shape)
    bad = ~same
    count, total = int(np.count_nonzero(bad)), same.size
    remarks = [f"Mismatched elements: {count} / {total} ({100 * count / total:.3g}%)"]
    if actual.dtype.kind in "biufc" and desired.dtype.kind in "biufc":
        wide_actual, wide_desired = np.broadcast_arrays(actual, desired)
        if actual.ndim or desired.ndim:
            remarks.append(_first_mismatches(wide_actual, wide_desired, bad))
        with np.errstate(all="ignore"):
            error = np.abs(_difference(wide_actual[bad], wide_desired[bad]))
            remarks.append(f"Max absolute difference among violations: {_number(np.max(error))}")
            nonzero = wide_desired[bad] != 0
            if np.all(~nonzero):
                relative = np.float64(np.inf)
            else:
                relative = np.max(error[nonzero] / np.abs(wide_desired[bad][nonzero]))
            remarks.append(f"Max relative difference among violations: {_number(relative)}")
    text = header + "\n" + err_msg + "\n" + "\n".join(r for r in remarks if r)
    raise AssertionError(_message((actual, desired), text, ("ACTUAL", "DESIRED"), precision))


def _first_mismatches(actual, desired, bad):
    places = np.argwhere(bad)
    shown = places[:5]
    head = "Mismatch at index:" if len(places) == 1 else "Mismatch at indices:" if len(places) <= 5 else "First 5 mismatches are at indices:"
    lines = []
    for place in shown.tolist():
        index = tuple(place)
        lines.append(f" {place}: {actual[index]} (ACTUAL), {desired[index]} (DESIRED)")
    return head + "\n" + "\n".join(lines)


def _number(value):
    return np.array2string(np.asarray(value))


def _difference(a, b):
    if a.dtype.kind == "u" and b.dtype.kind == "u":
        return np.where(a > b, a - b, b - a)
    if a.dtype.kind == "b":
        return np.logical_xor(a, b).astype(int) if b.dtype.kind == "b" else a.astype(int) - b
    return a - b


def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Raises an AssertionError if two array_like objects are not equal."""
    _compare(lambda a, b: a == b, actual, desired, err_msg, "Arrays are not equal", strict=strict)


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
    """Raises an AssertionError if two objects are not equal up to desired tolerance."""
    header = f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}"
    _compare(lambda a, b: np.isclose(a, b, rtol=rtol, atol=atol, equal_nan=equal_nan), actual, desired, str(err_msg),
             header, equal_nan, strict)


def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
    """Raises an AssertionError if two objects are not equal up to desired precision."""
    header = f"Arrays are not almost equal to {decimal} decimals"
    _compare(lambda a, b: (abs(_difference(*np.broadcast_arrays(a, b))) < 1.5 * 10.0 ** -decimal) | (a == b), actual, desired, err_msg, header, precision=decimal)


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    """Raises an AssertionError if two items are not equal up to desired precision."""
    if isinstance(actual, (np.ndarray, tuple, list)) or isinstance(desired, (np.ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    if abs(desired - actual) >= 1.5 * 10.0 ** -decimal or (actual != actual) != (desired != desired):
        header = f"Arrays are not almost equal to {decimal} decimals"
        raise AssertionError(_message((actual, desired), header + ("\n" + err_msg if err_msg else ""), ("ACTUAL", "DESIRED")))


def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
    """Raises an AssertionError if two items are not equal up to significant digits."""
    if actual == desired:
        return
    scale = 10.0 ** np.floor(np.log10(0.5 * (abs(desired) + abs(actual))))
    if abs(desired / scale - actual / scale) >= 10.0 ** -(significant - 1):
        header = f"Items are not equal to {significant} significant digits:"
        raise AssertionError(_message((actual, desired), header + ("\n" + err_msg if err_msg else ""), ("ACTUAL", "DESIRED")))


def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
    """Raises an AssertionError if two array_like objects are not ordered by less than."""
    x, y = np.asanyarray(x), np.asanyarray(y)
    if np.all(x < y):
        return
    bad = ~np.asarray(x < y)
    count, total = int(np.count_nonzero(bad)), bad.size
    text = f"Arrays are not strictly ordered `x < y`\n" + (err_msg + "\n" if err_msg else "") + f"Mismatched elements: {count} / {total} ({100 * count / total:.3g}%)"
    raise AssertionError(_message((x, y), text, ("x", "y")))


def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Raises an AssertionError if two objects are not equal."""
    if isinstance(desired, dict):
        if not isinstance(actual, dict):
            raise AssertionError(repr(type(actual)))
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for key in desired:
            if key not in actual:
                raise AssertionError(repr(key))
            assert_equal(actual[key], desired[key], f"key={key!r}\n{err_msg}", verbose)
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in range(len(desired)):
            assert_equal(actual[k], desired[k], f"item={k!r}\n{err_msg}", verbose)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
    if actual != actual and desired != desired:
        return
    if not (desired == actual):
        raise AssertionError(_message((actual, desired), "Items are not equal:" + (("\n" if err_msg else "") + err_msg), ("ACTUAL", "DESIRED")))


def assert_(val, msg=""):
    """Assert that works in release mode."""
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def assert_string_equal(actual, desired):
    """Test if two strings are equal."""
    if actual != desired:
        raise AssertionError(f"Differences in strings:\n- {actual}+ {desired}")


class _Raises:
    def __init__(self, classes, pattern=None):
        self._classes, self._pattern = classes, pattern

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            names = getattr(self._classes, "__name__", str(self._classes))
            raise AssertionError(f"{names} not raised")
        if not issubclass(kind, self._classes):
            return False
        self.exception = value
        if self._pattern is not None:
            import re
        if self._pattern is not None and not re.search(self._pattern, str(value)):
            raise AssertionError(f'"{self._pattern}" does not match "{value}"')
        return True


def assert_raises(exception_class, callable=None, *args, **kwargs):
    """Fail unless an exception of class exception_class is thrown."""
    context = _Raises(exception_class)
    if callable is None:
        return context
    with context:
        callable(*args, **kwargs)


def assert_raises_regex(exception_class, expected_regexp, callable=None, *args, **kwargs):
    """Fail unless an exception of class exception_class and with message that matches expected_regexp is thrown."""
    context = _Raises(exception_class, expected_regexp)
    if callable is None:
        return context
    with context:
        callable(*args, **kwargs)


@contextlib.contextmanager
def _warned(category):
    import warnings
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    if category is None and caught:
        raise AssertionError(f"Got warnings: {caught}")
    if category is not None and not any(issubclass(w.category, category) for w in caught):
        raise AssertionError("No warning raised")


def assert_warns(warning_class, *args, **kwargs):
    """Fail unless the given callable throws the specified warning."""
    if not args:
        return _warned(warning_class)
    with _warned(warning_class):
        return args[0](*args[1:], **kwargs)


def assert_no_warnings(*args, **kwargs):
    """Fail if the given callable produces any warnings."""
    if not args:
        return _warned(None)
    with _warned(None):
        return args[0](*args[1:], **kwargs)
