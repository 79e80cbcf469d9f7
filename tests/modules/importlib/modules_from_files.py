# importlib.util: modules made from files by hand.
import importlib.util
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "plugin.py")
with open(path, "w") as file:
    file.write('"""A plugin."""\nNAME = __name__\n\n\ndef run(x):\n    return x * 2\n')
spec = importlib.util.spec_from_file_location("my_plugin", path)
module = importlib.util.module_from_spec(spec)
print(module.__name__, hasattr(module, "run"), spec.origin == path, spec.name)  # expect: my_plugin False True my_plugin
spec.loader.exec_module(module)
sys.modules["my_plugin"] = module
print(module.run(4), module.NAME, module.__doc__, module.__file__ == path)  # expect: 8 my_plugin A plugin. True
import my_plugin
print(my_plugin is module, importlib.util.spec_from_file_location("x", "x.txt"))  # expect: True None
print(importlib.util.resolve_name(".a", "pack.inner"), importlib.util.resolve_name("..a", "pack.inner"))  # expect: pack.inner.a pack.a
print(importlib.util.find_spec("no_such_module"), importlib.util.find_spec("json").name)  # expect: None json
