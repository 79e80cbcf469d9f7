"""The types of template strings (t"...")."""

__all__ = ["Interpolation", "Template", "convert"]

_example = t"{0}"
Template = type(_example)
Interpolation = type(_example.interpolations[0])
del _example


def convert(obj, /, conversion):
    """Applies the conversion of a replacement field: None, "s", "r" or "a"."""
    if conversion is None:
        return obj
    functions = {"s": str, "r": repr, "a": ascii}
    if conversion not in functions:
        raise ValueError(f"invalid conversion specifier: {conversion}")
    return functions[conversion](obj)
