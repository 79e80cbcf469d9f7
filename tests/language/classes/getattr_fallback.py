# The method __getattr__ is asked only when normal lookup fails.
class Proxy:
    def __init__(self, target): self.target = target
    def __getattr__(self, name):
        print("looking for", name)
        return getattr(self.target, name)

p = Proxy([3, 1, 2])
p.sort()  # expect: looking for sort
print(p.target, p.count(1))
# expect: looking for count
# expect: [1, 2, 3] 1
print(hasattr(p, "missing"), getattr(p, "nothing", "default"))
# expect: looking for missing
# expect: looking for nothing
# expect: False default
try:
    len(p)
except TypeError as error:
    print(error)  # expect: object of type 'Proxy' has no len()
p.absent  # expect: looking for absent
# raises: AttributeError: 'list' object has no attribute 'absent'
