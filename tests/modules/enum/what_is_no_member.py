# Functions, descriptors, nonmember() and private names are no members; member() makes one.
from enum import Enum, member, nonmember
class Mix(Enum):
    A = 1
    limit = nonmember(9)
    _ignore_ = "helper"
    helper = 3
    def method(self):
        return self.name
    @member
    def action():
        return "done"
    class Inner: ...
print([m.name for m in Mix], Mix.limit, Mix.A.method(), Mix.action.value(), Mix.Inner.__name__, hasattr(Mix, "helper"))  # expect: ['A', 'action'] 9 A done Inner False
def repeated():
    class Wrong(Enum):
        A = 1
        A = 2
def extended():
    class Wrong(Mix): ...
def reserved():
    class Wrong(Enum):
        _odd_ = 1
for wrong in (repeated, extended, reserved):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)  # expect: 'A' already defined as 1
        # expect: <enum 'Wrong'> cannot extend <enum 'Mix'>
        # expect: _sunder_ names, such as '_odd_', are reserved for future Enum use
