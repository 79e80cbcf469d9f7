# UserDict, UserList and UserString pass every operation through methods that a subclass overrides.
from collections import UserDict, UserList, UserString
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)
d = Lower(A=1)
d.update(B=2)
print(d, d.data, d["b"], d.get("q", 0), d.setdefault("C", 3), "c" in d)  # expect: {'a': 1, 'b': 2, 'c': 3} {'a': 1, 'b': 2, 'c': 3} 2 0 3 True
class Positive(UserList):
    def append(self, item):
        if item > 0:
            super().append(item)
numbers = Positive([1, 2])
numbers.append(-5)
numbers.append(5)
print(numbers, numbers[1:], type(numbers[1:]).__name__, numbers + [7], 5 in numbers)  # expect: [1, 2, 5] [2, 5] Positive [1, 2, 5, 7] True
text = UserString("Hello")
print(text.upper(), text + "!", text[1], text == "Hello", type(text * 2).__name__, text.find("l"), len(text))  # expect: HELLO Hello! e True UserString 2 5
