# Methods of built-in types can be taken from the object or from the class.
append = [].append
append(1)
print(append.__self__, append.__name__, str.upper("abc"), list(map(str.strip, [" a", "b "])))
# expect: [1] append ABC ['a', 'b']
print(dict.get({"a": 1}, "a"), int.__add__(2, 3), "abc".upper.__name__, len.__name__)
# expect: 1 5 upper len
try:
    str.upper(5)
except TypeError as error:
    print(error)  # expect: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
list.append({}, 1)  # raises: TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'dict' object
