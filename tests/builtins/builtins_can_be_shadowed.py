# A built-in name can be hidden by a global and comes back when it is deleted.
import builtins

print(len("abc"))  # expect: 3
len = lambda value: "my length"
print(len("abc"), builtins.len("abc"))  # expect: my length 3
del len
print(len("abc"))  # expect: 3
builtins.shout = lambda text: text.upper() + "!"
print(shout("found through builtins"))  # expect: FOUND THROUGH BUILTINS!
del builtins.shout
shout("gone")  # raises: NameError: name 'shout' is not defined
