# loads() reads values from JSON.
import json
print(json.loads('{"a": [1, -2.5e3, "x\\u00e9\\n\\ud83d\\ude00"], "b": null, "c": true}'))  # expect: {'a': [1, -2500.0, 'xé\n😀'], 'b': None, 'c': True}
print(json.loads(" [ ] "), json.loads("3"), json.loads('""'), json.loads(b'{"k": "\xc3\xa9"}'), json.loads("[NaN, -Infinity]"))  # expect: [] 3  {'k': 'é'} [nan, -inf]
print(json.loads('{"a": 1, "a": 2}'), json.loads("[1.10, 2]", parse_float=str, parse_int=float))  # expect: {'a': 2} ['1.10', 2.0]
print(json.loads('{"x": 1, "y": {"z": 2}}', object_hook=lambda d: sorted(d)), json.loads('{"x": 1}', object_pairs_hook=list))  # expect: ['x', 'y'] [('x', 1)]
print(json.JSONDecoder().raw_decode("[1] rest"))  # expect: ([1], 3)
data = {"list": [1, [2, [3]]], "text": "a/b", "none": None}
print(json.loads(json.dumps(data)) == data)  # expect: True
