# Type parameters are visible in annotations and inner scopes, not outside.
def outer[T](x):
    def inner(y: T):
        return T.__name__
    return inner(x)

print(outer(1), "T" in globals())  # expect: T False
class C[T]:
    alias = T
    def method(self):
        return T
print(C.alias is C.__type_params__[0], C().method() is C.alias)  # expect: True True
T  # raises: NameError: name 'T' is not defined
