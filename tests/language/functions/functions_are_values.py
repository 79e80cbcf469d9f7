# Functions can be stored, passed, returned and compared.
def twice(f):
    return lambda x: f(f(x))

operations = {"double": lambda x: x * 2, "square": lambda x: x * x}
for name, f in operations.items():
    print(name, twice(f)(3))
# expect: double 12
# expect: square 81
print(list(map(str.upper, ["a", "b"])))  # expect: ['A', 'B']
print(len == len, twice != len, callable(twice), callable(3))  # expect: True True True False
print([f(4) for f in (abs, str, bool, lambda x: -x)])  # expect: [4, '4', True, -4]
