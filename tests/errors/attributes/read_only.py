# Read-only attributes refuse assignment and deletion.
class C:
    @property
    def p(self): return 1
    def m(self): pass
def attempt(action):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

attempt(lambda: setattr(C(), "p", 2))  # expect: AttributeError property 'p' of 'C' object has no setter
attempt(lambda: delattr(C(), "p"))  # expect: AttributeError property 'p' of 'C' object has no deleter
attempt(lambda: delattr(C(), "absent"))  # expect: AttributeError 'C' object has no attribute 'absent'
attempt(lambda: setattr(C().m, "x", 1))
# expect: AttributeError 'method' object has no attribute 'x' and no __dict__ for setting new attributes
attempt(lambda: setattr(1j, "real", 1))  # expect: AttributeError readonly attribute
attempt(lambda: setattr(range(3), "start", 1))  # expect: AttributeError readonly attribute
attempt(lambda: delattr(C, "absent"))  # expect: AttributeError type object 'C' has no attribute 'absent'
C().missing_one = C().missing_two  # raises: AttributeError: 'C' object has no attribute 'missing_two'
