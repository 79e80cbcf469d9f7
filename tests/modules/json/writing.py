# dumps() writes values as JSON.
import json
print(json.dumps({"a": [1, 2.5, None, True], "b": {}, "c": []}))  # expect: {"a": [1, 2.5, null, true], "b": {}, "c": []}
print(json.dumps("é\n\"\\\x00😀"), json.dumps("é😀", ensure_ascii=False))  # expect: "\u00e9\n\"\\\u0000\ud83d\ude00" "é😀"
print(json.dumps({True: 1, None: 2, 1.5: 3, 2: (4,)}), json.dumps({"b": 1, "a": 2}, sort_keys=True))  # expect: {"true": 1, "null": 2, "1.5": 3, "2": [4]} {"a": 2, "b": 1}
print(repr(json.dumps({"a": [1, {"b": 2}], "c": []}, indent=2)))  # expect: '{\n  "a": [\n    1,\n    {\n      "b": 2\n    }\n  ],\n  "c": []\n}'
print(json.dumps([1, 2], separators=(",", ":")), json.dumps({"k": 1}, indent="\t").encode())  # expect: [1,2] b'{\n\t"k": 1\n}'
print(json.dumps([float("nan"), float("inf"), 1e100, 10**30, -0.0]))  # expect: [NaN, Infinity, 1e+100, 1000000000000000000000000000000, -0.0]
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True), json.dumps({1, 2}, default=sorted))  # expect: {"a": 1} [1, 2]
