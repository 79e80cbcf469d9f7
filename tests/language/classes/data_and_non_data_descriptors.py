# A data descriptor wins over the instance's dictionary, a non-data descriptor loses.
class Data:
    def __get__(self, instance, owner): return "data descriptor"
    def __set__(self, instance, value): print("set", value)
class NonData:
    def __get__(self, instance, owner): return f"non-data {owner.__name__} {instance is None}"

class C:
    a = Data()
    b = NonData()

c = C()
c.__dict__.update(a="instance a", b="instance b")
print(c.a, "|", c.b, "|", C.b)  # expect: data descriptor | instance b | non-data C True
c.a = 1  # expect: set 1
del c.b
print(c.b)  # expect: non-data C False
del c.a  # raises: AttributeError: __delete__
