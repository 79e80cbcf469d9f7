"""Shallow and deep copies.

>>> rows = [[1], [2]]
>>> copied = deepcopy(rows)
>>> copied[0].append(3)
>>> rows
[[1], [2]]
"""

__all__ = ["Error", "copy", "deepcopy", "replace"]

from _copy import deep_copy as _deep_copy
from copyreg import dispatch_table


class Error(Exception):
    """An object that cannot be copied."""


error = Error


class _Bindable:
    def method(self):
        """Only the types of its forms are of interest."""


_method = type(_Bindable().method)

# Values that never change, or that identity matters of: a copy is the same object.
_ATOMIC = {
    type(None), int, float, bool, complex, bytes, str, type, range, property, type(Ellipsis), type(NotImplemented),
    type(len), type(_Bindable.method), type(_Bindable.method.__code__),
}
_MISSING = object()
_SHALLOW_ATOMIC = _ATOMIC | {tuple, frozenset, slice}


def copy(x):
    """A new object with the same contents."""
    cls = type(x)
    if cls in _SHALLOW_ATOMIC:
        return x
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduce(cls, x)
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """A new object whose contents are copied too, each object once; `memo` maps the identities of those already copied."""
    if memo is None:
        memo = {}
    if type(memo) is dict:
        return _deep_copy(x, memo, _deepcopy_other)
    return _deepcopy_other(x, memo)


def _deepcopy_other(x, memo):
    """Copies anything: what is copied often is done before this is asked, if the memo is a dict."""
    cls = type(x)
    if cls in _ATOMIC:
        return x
    identity = id(x)
    known = memo.get(identity, _MISSING)
    if known is not _MISSING:
        return known
    copier = _DEEP.get(cls)
    if copier is not None:
        copied = copier(x, memo)
    elif issubclass(cls, type):
        copied = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        if copier is not None:
            copied = copier(memo)
        else:
            reduced = _reduce(cls, x)
            copied = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)
    if copied is not x:
        memo[identity] = copied
        _keep_alive(x, memo)
    return copied


def _reduce(cls, x):
    """What __reduce_ex__ or the registered function says."""
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    reducer = getattr(x, "__reduce_ex__", None)
    if reducer is not None:
        return reducer(4)
    reducer = getattr(x, "__reduce__", None)
    if reducer is not None:
        return reducer()
    raise Error(f"un(deep)copyable object of type {cls}")


def _keep_alive(x, memo):
    """Keeps an original as long as the memo: its identity must not be given to another object meanwhile."""
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


def _deepcopy_list(x, memo):
    copied = []
    memo[id(x)] = copied
    append = copied.append
    for item in x:
        append(deepcopy(item, memo))
    return copied


def _deepcopy_tuple(x, memo):
    copied = [deepcopy(item, memo) for item in x]
    # A tuple that contains itself was copied on the way down.
    if id(x) in memo:
        return memo[id(x)]
    for before, after in zip(x, copied):
        if before is not after:
            return tuple(copied)
    return x


def _deepcopy_dict(x, memo):
    copied = {}
    memo[id(x)] = copied
    for key, value in x.items():
        copied[deepcopy(key, memo)] = deepcopy(value, memo)
    return copied


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, _method: _deepcopy_method}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None):
    """Makes the object again from what it was reduced to; deep if there is a memo."""
    deep = memo is not None
    if deep and args:
        args = [deepcopy(argument, memo) for argument in args]
    made = func(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, deepcopy(state, memo) if deep else state)
    if listiter is not None:
        for item in listiter:
            made.append(deepcopy(item, memo) if deep else item)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made


def _set_state(made, state):
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        made.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(made, name, value)


def replace(obj, /, **changes):
    """A copy of the object with some fields changed; its class says how, in __replace__."""
    cls = obj.__class__
    method = getattr(cls, "__replace__", None)
    if method is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return method(obj, **changes)
