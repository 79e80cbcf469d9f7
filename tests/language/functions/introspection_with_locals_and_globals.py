# The functions locals, globals and vars show the names of the moment.
def work(a, b=2):
    c = a + b
    return locals()

print(work(1))  # expect: {'a': 1, 'b': 2, 'c': 3}
x = 10
print(globals()["x"], "work" in globals(), locals() is globals())  # expect: 10 True True
globals()["created"] = 99
print(created)  # expect: 99
class Box:
    def __init__(self):
        self.a = 1
print(vars(Box()))  # expect: {'a': 1}
