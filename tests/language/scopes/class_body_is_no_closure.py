# Names of a class body are not visible in its methods, except through the class.
name = "module"
class C:
    name = "class"
    copy = name
    def method(self):
        return name, self.name
    values = [name for _ in range(1)]

print(C().method(), C.copy, C.values)  # expect: ('module', 'class') class ['module']
def f():
    name = "function"
    class D:
        seen = name
        name = "own"
    return D
print(f().seen, f().name)  # expect: module own
