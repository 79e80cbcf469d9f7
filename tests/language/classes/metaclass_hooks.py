# A metaclass prepares the namespace, makes the class and takes the class's keywords.
class Meta(type):
    @staticmethod
    def __prepare__(name, bases, **options):
        print("prepare", name, options)
        return {"prepared": True}
    def __new__(meta, name, bases, namespace, **options):
        print("new", name, [n for n in namespace if not n.startswith("__")])
        return super().__new__(meta, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **options):
        print("init", name)
    def __call__(cls, *args):
        print("call", args)
        return super().__call__()

class A(metaclass=Meta, flag=1):
    x = 2
# expect: prepare A {'flag': 1}
# expect: new A ['prepared', 'x']
# expect: init A
A(5)  # expect: call (5,)
print(type(A).__name__, A.prepared, isinstance(A, Meta))  # expect: Meta True True
