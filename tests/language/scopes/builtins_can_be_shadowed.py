# A global name hides the builtin until it is deleted.
print(len([1, 2]))  # expect: 2
def len(thing):
    return "mine"
print(len([1, 2]))  # expect: mine
del len
print(len([1, 2]))  # expect: 2
def f(list):
    return list + 1
print(f(1), list("ab"))  # expect: 2 ['a', 'b']
