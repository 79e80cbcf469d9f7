# A dictionary that holds itself prints dots.
table = {"name": "loop"}
table["self"] = table
table["list"] = [table]
print(table)  # expect: {'name': 'loop', 'self': {...}, 'list': [{...}]}
print({1: {2: {3: {}}}}, {"q": 'it\'s', 1.5: None, True: b"x"})
# expect: {1: {2: {3: {}}}} {'q': "it's", 1.5: None, True: b'x'}
