# id() is the same for one object and different for two that live.
a, b = [], []
c = a
print(id(a) == id(c), id(a) == id(b), type(id(a)).__name__, id(None) == id(None), a is c, a is not b)
# expect: True False int True True True
print(len({id(item) for item in [object(), object(), object()]}) == 3)  # expect: True
id()  # raises: TypeError: id() takes exactly one argument (0 given)
