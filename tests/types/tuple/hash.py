# A tuple can be a key when all its items can.
print(hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple()), {(1, "a"): "found"}[(True, "a")])
# expect: True True found
places = {(0, 0): "origin", (1, 0): "east"}
print(places[1, 0], (0, 1) in places)  # expect: east False
print(hash((1, 2, 3)), hash((0,)), hash(((1, 2), -1)))
# expect: 529344067295497451 -8753497827991233192 -5672323978635250244
hash((1, [2]))  # raises: TypeError: unhashable type: 'list'
