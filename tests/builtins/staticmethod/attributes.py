# A static method can be called directly and keeps the function's name.
@staticmethod
def double(value):
    """Twice the value."""
    return value * 2


class Tools:
    twice = double

    @staticmethod
    def make(*parts, sep="-"):
        return sep.join(parts)


print(double(4), Tools.twice(5), Tools().twice("ab"), double.__name__, double.__doc__, double.__wrapped__(3))
# expect: 8 10 abab double Twice the value. 6
print(Tools.make("a", "b"), Tools().make("a", "b", sep=""), isinstance(vars(Tools)["make"], staticmethod))
# expect: a-b ab True
Tools.make(1)  # raises: TypeError: sequence item 0: expected str instance, int found
