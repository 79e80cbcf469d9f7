# Exceptions compare by identity and can be raised many times.
a, b = ValueError("x"), ValueError("x")
print(a == b, a == a, a.args == b.args, hash(a) == hash(a), {a: 1}[a], str(a) == str(b))
# expect: False True True True 1 True
caught = []
for _ in range(3):
    try:
        raise a
    except ValueError as error:
        caught.append(error)
print(len(caught), caught[0] is caught[2] is a, a.__context__, bool(ValueError()))
# expect: 3 True None True
a.extra = "attribute"
print(a.extra, vars(a), isinstance(a, ValueError), issubclass(type(a), Exception))
# expect: attribute {'extra': 'attribute'} True True
a()  # raises: TypeError: 'ValueError' object is not callable
