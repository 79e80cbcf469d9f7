# The metaclass argument can be any callable, and class keywords need somebody who takes them.
def make(name, bases, namespace, **options):
    return name, bases, sorted(n for n in namespace if n[0] != "_"), options

class Thing(int, metaclass=make, color="red"):
    a = 1
    def b(self): pass

print(Thing)  # expect: ('Thing', (<class 'int'>,), ['a', 'b'], {'color': 'red'})
class Plain(color="red"): pass
# raises: TypeError: Plain.__init_subclass__() takes no keyword arguments
