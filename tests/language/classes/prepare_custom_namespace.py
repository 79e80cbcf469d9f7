# The namespace from __prepare__ sees every binding of the class body.
class Recorder(dict):
    def __init__(self):
        self.log = []
    def __setitem__(self, name, value):
        if not name.startswith("__"):
            self.log.append(name)
        super().__setitem__(name, value)
    def __missing__(self, name):
        if name.isupper():
            return len(name)
        raise KeyError(name)

class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Recorder()
    def __new__(meta, name, bases, namespace):
        cls = super().__new__(meta, name, bases, dict(namespace))
        cls.order = namespace.log
        return cls

class A(metaclass=Meta):
    b = 1
    a = FOUR
    b = print("builtin is found")  # expect: builtin is found
print(A.order, A.a)  # expect: ['b', 'a', 'b'] 4
