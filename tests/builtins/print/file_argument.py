# print() writes to any object with a write method.
class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


collector = Collector()
print("hello", 5, file=collector)
print("x", end="", sep="-", file=collector)
print(collector.parts)  # expect: ['hello', ' ', '5', '\n', 'x', '']
import sys
print("to stdout", file=sys.stdout)  # expect: to stdout
sys.stdout.write("written\n")  # expect: written
print("fails", file=5)  # raises: AttributeError: 'int' object has no attribute 'write'
