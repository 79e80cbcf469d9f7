# Dictionaries are equal with equal keys and values; they have no order.
print({"a": [1]} == {"a": [1.0]}, {"a": 1} == {"a": 2}, {} == [], {1: 2} != {1: 2, 3: 4})
# expect: True False False True
nan = float("nan")
print({1: nan} == {1: nan}, {1: nan} == {1: float("nan")})  # expect: True False
{"a": 1} < {"b": 2}  # raises: TypeError: '<' not supported between instances of 'dict' and 'dict'
