# A ChainMap looks in several dicts and changes the first.
from collections import ChainMap
defaults, user = {"color": "red", "size": 1}, {"size": 9}
settings = ChainMap(user, defaults)
print(settings["size"], settings["color"], len(settings), sorted(settings))  # expect: 9 red 2 ['color', 'size']
settings["color"] = "blue"
print(user, defaults, settings)  # expect: {'size': 9, 'color': 'blue'} {'color': 'red', 'size': 1} ChainMap({'size': 9, 'color': 'blue'}, {'color': 'red', 'size': 1})
child = settings.new_child({"size": 0})
print(child["size"], child.parents["size"], child.get("none", "-"), "color" in child)  # expect: 0 9 - True
del child["size"]
print(list(ChainMap({"a": 1, "c": 2}, {"b": 3, "a": 9}).items()))  # expect: [('b', 3), ('a', 1), ('c', 2)]
try:
    child.pop("color")
except KeyError as error:
    print(error)  # expect: "Key not found in the first mapping: 'color'"
settings["nothing"]  # raises: KeyError: 'nothing'
