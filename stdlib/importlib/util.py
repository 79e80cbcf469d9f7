"""Questions about modules."""

import sys


def find_spec(name, package=None):
    """What is known of a module, or None if there is none; imports it to find out."""
    from importlib import import_module

    if name.startswith("."):
        name = package + name if package else name
    if name not in sys.modules:
        try:
            import_module(name)
        except ModuleNotFoundError:
            return None
    spec = getattr(sys.modules[name], "__spec__", None)
    if spec is None and sys.modules[name].__dict__.get("__spec__") is None and name == "__main__":
        raise ValueError(f"{name}.__spec__ is None")
    return spec
