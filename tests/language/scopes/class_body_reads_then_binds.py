# A class body looks a name up as it runs: first its own, then the module's.
x = 1
class C:
    before = x
    x = 2
    after = x
    del x
    again = x
print(C.before, C.after, C.again)  # expect: 1 2 1
def f(x):
    class D:
        x = x + 1
        y = x
    return D.x, D.y
try:
    print(f(10))  # expect: (2, 2)
except NameError as error:
    print(error)
