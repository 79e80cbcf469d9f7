# Sorting needs only __lt__ and calls the key once per item.
class Version:
    def __init__(self, text):
        self.parts = [int(part) for part in text.split(".")]

    def __lt__(self, other):
        return self.parts < other.parts


calls = []
versions = ["1.10", "1.9", "1.2.1"]
print(sorted(versions, key=lambda text: calls.append(text) or Version(text)), calls)
# expect: ['1.2.1', '1.9', '1.10'] ['1.10', '1.9', '1.2.1']
print(min(map(Version, versions)).parts)  # expect: [1, 2, 1]
