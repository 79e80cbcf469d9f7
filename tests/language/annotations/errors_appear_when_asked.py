# An annotation that cannot be evaluated raises only when it is asked.
def f(x: missing_name): return x
class C:
    attribute: 1 / 0
print(f(1), C().__class__.__name__)  # expect: 1 C
try:
    C.__annotations__
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
f.__annotations__  # raises: NameError: name 'missing_name' is not defined
