# What an instruction remembers about a module's namespace is forgotten when names come and go.
import math
import sys
import types

module = types.ModuleType("made")
other = types.ModuleType("other")


def look(where):
    try:
        return where.value
    except AttributeError as error:
        return str(error)


def call(where):
    try:
        return where.function(2)
    except AttributeError as error:
        return str(error)


def both(where):
    return look(where), call(where)


print(both(module))
module.value = 1
module.function = lambda number: number + 1
for _ in range(3):
    print(both(module))
module.value = 2
module.function = str
print(both(module))
other.filler = 0
other.value = "other's"
other.function = abs
print(both(other), both(module), both(other))
del module.value
print(both(module))
module.__dict__["value"] = "through the dict"
print(both(module))
module.__dict__.clear()
print(both(module))
module.__getattr__ = lambda name: f"made {name}" if name == "value" else hex
print(both(module))
module.value = 5
print(both(module))

print([math.floor(number) for number in (1.5, -1.5)], sys.maxsize == 2**63 - 1)
saved = math.floor
math.floor = lambda number: "replaced"
print([math.floor(number) for number in (1.5, -1.5)])
math.floor = saved
print(math.floor(2.5), math.__name__, look(math))
