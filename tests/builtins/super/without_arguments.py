# super() finds the next class in the order of the object's class.
class A:
    def trace(self):
        return ["A"]


class B(A):
    def trace(self):
        return ["B"] + super().trace()


class C(A):
    def trace(self):
        return ["C"] + super().trace()


class D(B, C):
    def trace(self):
        return ["D"] + super().trace()


print(D().trace(), super(B, D()).trace(), super(D, D).trace(D()))
# expect: ['D', 'B', 'C', 'A'] ['C', 'A'] ['B', 'C', 'A']
super()  # raises: RuntimeError: super(): no arguments
