# The methods __setattr__ and __delattr__ take over every assignment and deletion.
class Frozen:
    def __init__(self, **values):
        for name, value in values.items():
            object.__setattr__(self, name, value)
    def __setattr__(self, name, value):
        raise AttributeError(f"cannot set {name} to {value!r}")
    def __delattr__(self, name):
        print("refusing to delete", name)

f = Frozen(a=1)
print(f.a)  # expect: 1
del f.a  # expect: refusing to delete a
print(f.a)  # expect: 1
try:
    f.a += 1
except AttributeError as error:
    print(error)  # expect: cannot set a to 2
setattr(f, "b", 2)  # raises: AttributeError: cannot set b to 2
