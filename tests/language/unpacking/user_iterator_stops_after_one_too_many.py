# Unpacking asks an iterator for exactly one value more than it has targets.
class Source:
    def __init__(self):
        self.asked = 0
    def __iter__(self):
        return self
    def __next__(self):
        self.asked += 1
        return self.asked

source = Source()
try:
    a, b = source
except ValueError as error:
    print(error)  # expect: too many values to unpack (expected 2)
print(source.asked)  # expect: 3
