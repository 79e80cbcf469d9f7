# A function reads globals when it runs, and `global` lets it change them.
level = 1


def read():
    return level


def change():
    global level, fresh
    level = 5
    fresh = "new"


def broken():
    print(level)
    level = 2


print(read())  # expect: 1
change()
print(read(), fresh, "fresh" in globals())  # expect: 5 new True
broken()  # raises: UnboundLocalError: cannot access local variable 'level' where it is not associated with a value
