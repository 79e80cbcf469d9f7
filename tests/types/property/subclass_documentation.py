# An instance of a class derived from property shows the documentation of its function, or what it was given.
class P(property):
    """The class's own."""


class A:
    @P
    def x(self):
        """The function's."""
        return 1

    y = P(lambda self: 2, doc="given")
    z = P(lambda self: 3)

    @x.setter
    def x(self, value):
        print("set", value)


class WithMore(property):
    def __init__(self, function, more):
        super().__init__(function)
        self.more = more


print(A.x.__doc__, A.y.__doc__, A.z.__doc__, A().x)
A().x = 5
w = WithMore(lambda self: 4, more=6)
print(w.more, w.fget(None))
