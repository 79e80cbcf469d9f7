# True and False take part in arithmetic as one and zero.
print(True + True, True * 3, -True, +False)  # expect: 2 3 -1 0
print(True & False, True | False, True ^ True)  # expect: False True False
print(type(True & 1), type(True & False))  # expect: <class 'int'> <class 'bool'>
print(sum(n % 2 == 0 for n in range(10)))  # expect: 5
print(["no", "yes"][3 > 2], True == 1, hash(True) == hash(1))  # expect: yes True True
print({True: "a", 1: "b", 1.0: "c"})  # expect: {True: 'c'}
