# Fields are evaluated and formatted from left to right.
class Loud:
    def __init__(self, name):
        print("make", name)
        self.name = name
    def __format__(self, spec):
        print("format", self.name)
        return self.name

print(f"{Loud('a')}-{Loud('b')}")
# expect: make a
# expect: format a
# expect: make b
# expect: format b
# expect: a-b
f"{'text':d}"  # raises: ValueError: Unknown format code 'd' for object of type 'str'
