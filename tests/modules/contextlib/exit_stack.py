# ExitStack leaves any number of managers in reverse order.
from contextlib import ExitStack, AbstractContextManager
class Manager:
    def __init__(self, name, stops=False):
        self.name, self.stops = name, stops
    def __enter__(self):
        return self.name
    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind and kind.__name__)
        return self.stops
with ExitStack() as stack:
    print([stack.enter_context(Manager(name, name == "b")) for name in "abc"])
    stack.callback(print, "callback", 1)
    raise ValueError("stopped by b")
with ExitStack() as stack:
    stack.enter_context(Manager("kept"))
    later = stack.pop_all()
print("nothing left yet")
later.close()
print(isinstance(Manager(1), AbstractContextManager))
try:
    ExitStack().enter_context(5)
except TypeError as error:
    print(error)
