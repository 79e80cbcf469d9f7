# dump() and load() work on files.
import io
import json
file = io.StringIO()
json.dump({"a": [1, 2]}, file, indent=1)
print(repr(file.getvalue()))  # expect: '{\n "a": [\n  1,\n  2\n ]\n}'
file.seek(0)
print(json.load(file))  # expect: {'a': [1, 2]}
