# The operator in asks __contains__, then iterates, comparing by identity and equality.
class Even:
    def __contains__(self, n): return n % 2 == 0
class Noisy:
    def __iter__(self):
        for n in (1, 2, 3):
            print("offer", n)
            yield n
class Off:
    __contains__ = None

print(4 in Even(), 3 in Even(), 3 not in Even())  # expect: True False True
print(2 in Noisy())
# expect: offer 1
# expect: offer 2
# expect: True
1 in Off()  # raises: TypeError: 'Off' object is not a container
