# Modules by name.
import importlib
print(importlib.import_module("math").sqrt(4), importlib.import_module("os.path").basename("a/b"), importlib.import_module(".abc", "collections").__name__)
for wrong in (lambda: importlib.import_module("no_such_module"), lambda: importlib.import_module(".x"), lambda: importlib.import_module(".x", "collections")):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
import colorsys
colorsys.ONE_THIRD = 5
print(importlib.reload(colorsys) is colorsys, colorsys.ONE_THIRD)
import importlib.util
print(importlib.util.find_spec("math") is not None, importlib.util.find_spec("no_such_module"))
