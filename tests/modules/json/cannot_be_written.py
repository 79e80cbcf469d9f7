# What JSON has no form for is refused; a note says where it stands.
import json
try:
    json.dumps({"k": [1, {"z": object}]})
except TypeError as error:
    print(error, error.__notes__)  # expect: Object of type type is not JSON serializable ["when serializing dict item 'z'", 'when serializing list item 1', "when serializing dict item 'k'"]
try:
    json.dumps({(1, 2): 3})
except TypeError as error:
    print(error)  # expect: keys must be str, int, float, bool or None, not tuple
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as error:
    print(error)  # expect: Circular reference detected
class Encoder(json.JSONEncoder):
    def default(self, o):
        return {"re": o.real, "im": o.imag} if isinstance(o, complex) else super().default(o)
print(json.dumps([2 + 1j], cls=Encoder))  # expect: [{"re": 2.0, "im": 1.0}]
json.dumps(float("nan"), allow_nan=False)  # raises: ValueError: Out of range float values are not JSON compliant: nan
