# The target of an augmented assignment is evaluated only once.
def index():
    print("index")
    return 0

counts = [10, 20]
counts[index()] += 5  # expect: index
print(counts)  # expect: [15, 20]

class Box:
    value = 1

boxes = [Box()]
boxes.pop().value += 1
print(boxes, Box.value)  # expect: [] 1
