# bool is a subclass of int with two values.
print(True + True, True * 10, False - 1, -True)  # expect: 2 10 -1 -1
print(isinstance(True, int), issubclass(bool, int), bool.__bases__)  # expect: True True (<class 'int'>,)
print(True == 1, ["no", "yes"][True], sum([True, False, True]))  # expect: True yes 2
print(f"{True} {True:d} {True:>6} {False!r}", str(True), int(True))  # expect: True 1      1 False True 1
