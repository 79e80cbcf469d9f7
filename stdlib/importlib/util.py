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


class _FileLoader:
    """Runs a module from a file of source text."""

    def __init__(self, name, path):
        self.name, self.path = name, path

    def create_module(self, spec):
        """No module of its own: an empty one will do."""
        return None

    def get_filename(self, fullname=None):
        """Where the source is."""
        return self.path

    def get_data(self, path):
        """The bytes of a file."""
        with open(path, "rb") as file:
            return file.read()

    def get_source(self, fullname=None):
        """The text of the module."""
        return decode_source(self.get_data(self.path))

    def get_code(self, fullname=None):
        """The code of the module."""
        return compile(self.get_data(self.path), self.path, "exec")

    def exec_module(self, module):
        """Run the module."""
        exec(self.get_code(), module.__dict__)


class _FileSpec:
    """What is known of a module in a file."""

    def __init__(self, name, loader, origin, locations=None):
        self.name, self.loader, self.origin = name, loader, origin
        self.submodule_search_locations = locations
        self.parent = name if locations is not None else name.rpartition(".")[0]
        self.has_location, self.cached = origin is not None, None

    def __repr__(self):
        return f"ModuleSpec(name={self.name!r}, loader={self.loader!r}, origin={self.origin!r})"


_FileSpec.__name__ = _FileSpec.__qualname__ = "ModuleSpec"
_FileSpec.__module__ = "importlib.machinery"


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """What is known of a module whose source is in a file; None if it is no such file."""
    import os

    location = os.path.abspath(os.fspath(location))
    if loader is None:
        if not location.endswith(".py"):
            return None
        loader = _FileLoader(name, location)
    return _FileSpec(name, loader, location, submodule_search_locations)


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """What is known of a module that a loader loads."""
    return _FileSpec(name, loader, origin, [] if is_package else None)


def module_from_spec(spec):
    """A new module, which `spec.loader.exec_module(module)` fills."""
    from types import ModuleType

    create = getattr(spec.loader, "create_module", None)
    module = create(spec) if create is not None else None
    if module is None:
        module = ModuleType(spec.name)
    module.__name__, module.__loader__, module.__spec__, module.__package__ = spec.name, spec.loader, spec, spec.parent
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def resolve_name(name, package):
    """The full name of a module, whose name may be relative to a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name[level:]}" if name[level:] else parts[0]


def decode_source(source_bytes):
    """The text of a module, with its line ends as they are in texts."""
    from io import BytesIO
    from tokenize import detect_encoding

    encoding = detect_encoding(BytesIO(source_bytes).readline)[0]
    return source_bytes.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def source_hash(source_bytes):
    """A short checksum of a source."""
    from hashlib import blake2b

    return blake2b(source_bytes, digest_size=8).digest()
