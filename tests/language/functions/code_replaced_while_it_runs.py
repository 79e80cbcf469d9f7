# A function whose code is replaced while it runs goes on to its end with the old code, also when nobody else holds that.
def other(x=0):
    return -x


SOURCE = """
def function(x):
    function.__code__ = other.__code__
    junk = [compile(f"a + b + {number}", "junk", "eval") for number in range(2000)]
    total = 0
    for number in range(5):
        total += len(junk) + x
    try:
        raise ValueError("text")
    except ValueError as error:
        total += len(str(error))
    return total
"""


def fresh():
    namespace = {"other": other}
    exec(SOURCE, namespace)
    return namespace["function"]


called = fresh()
print(called(1), called(1))
print(sorted([3, 1, 2], key=fresh()), list(map(fresh(), [1, 2, 3])))


class Number:
    def __init__(self, value):
        self.value = value

    __add__ = __len__ = None


Number.__neg__ = lambda self: fresh()(self.value)
print(-Number(5))
