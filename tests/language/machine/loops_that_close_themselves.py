# The end of a for loop fetches the next item itself: with break, continue, else, del, return, exceptions and generators.
def plain(items):
    seen = []
    for item in items:
        seen.append(item)
    else:
        seen.append("else")
    return seen


def skipping(items):
    seen = []
    for item in items:
        if item == 2:
            continue
        if item == 4:
            break
        seen.append(item)
    else:
        seen.append("else")
    return seen


def deleting(items):
    seen = []
    for item in items:
        seen.append(item)
        del item
    try:
        item
    except UnboundLocalError as error:
        seen.append(str(error))
    return seen


def pairs(items):
    total = 0
    for index, (left, right) in enumerate(items):
        if left == right:
            continue
        total += index * (left - right)
    return total


def nested(count):
    found = []
    for a in range(count):
        for b in range(a):
            for c in range(b):
                found.append((a, b, c))
    return found


def counting(count):
    for number in range(count):
        yield number
    return "done"


def delegating(count):
    result = yield from counting(count)
    yield result


def consuming(generator):
    total = 0
    for number in generator:
        try:
            total += number
        except TypeError:
            total = -total
    return total


class Failing:
    def __init__(self):
        self.left = 3

    def __iter__(self):
        return self

    def __next__(self):
        self.left -= 1
        if not self.left:
            raise KeyError("gone")
        return self.left


def global_names():
    global name
    for name in "ab":
        pass
    return name


def attribute_targets():
    class Holder:
        pass

    places = {}
    for Holder.value, places["x"] in [(1, 2), (3, 4)]:
        pass
    return Holder.value, places


for items in ([], [1], [1, 2, 3], [1, 2, 4, 5], (1, 2, 3), {1: 2, 3: 4}, "ab", range(3), iter([1, 2, 4])):
    print(plain(items), skipping(items), deleting(items))
print(pairs([(1, 2), (3, 3), (5, 1)]), nested(4), consuming(counting(5)), consuming(delegating(4)))
print(global_names(), attribute_targets(), [x for x in range(5) if x % 2], {x: y for x in range(2) for y in range(x + 1)})
try:
    for number in Failing():
        print(number)
except KeyError as error:
    print("raised", error)
closures = []
for number in range(3):
    closures.append(lambda: number)
print([closure() for closure in closures])


def cells():
    made = []
    for number in range(3):
        made.append(lambda: number)
    return [function() for function in made]


print(cells())
