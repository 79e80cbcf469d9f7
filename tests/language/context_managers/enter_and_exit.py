# A with statement calls __enter__ and, whatever happens, __exit__.
class Manager:
    def __enter__(self):
        print("enter")
        return "the value"
    def __exit__(self, kind, error, traceback):
        print("exit", kind, error, traceback is None)

with Manager() as value:
    print(value)
# expect: enter
# expect: the value
# expect: exit None None True
try:
    with Manager():
        raise ValueError("inside")
except ValueError:
    print("passed on")
# expect: enter
# expect: exit <class 'ValueError'> inside False
# expect: passed on
