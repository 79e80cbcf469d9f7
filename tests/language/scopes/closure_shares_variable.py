# Closures share the variable itself, not a copy of its value.
def counter():
    n = 0
    def up():
        nonlocal n
        n += 1
        return n
    def read():
        return n
    return up, read

up, read = counter()
up(); up()
print(read())  # expect: 2
other_up, other_read = counter()
print(other_read(), up.__closure__[0].cell_contents)  # expect: 0 2
