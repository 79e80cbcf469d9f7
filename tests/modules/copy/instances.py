# Instances are copied with their attributes; classes may say how.
import copy
class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next
first = Node([1], Node(2))
second = copy.deepcopy(first)
third = copy.copy(first)
first.value.append(9)
print(second.value, third.value, second.next is first.next, third.next is first.next, type(second).__name__)  # expect: [1] [1, 9] False True Node
class Slotted:
    __slots__ = ("a",)
s = Slotted()
s.a = [1]
print(copy.deepcopy(s).a, copy.copy(s).a is s.a)  # expect: [1] True
class Own:
    def __copy__(self): return "copied"
    def __deepcopy__(self, memo): return f"deep {type(memo).__name__}"
print(copy.copy(Own()), copy.deepcopy([Own()]))  # expect: copied ['deep dict']
copy.replace(3)  # raises: TypeError: replace() does not support int objects
