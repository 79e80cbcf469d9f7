# A class body can rebind names of the enclosing function and of the module.
count = 0
def make():
    made = []
    def build():
        nonlocal made
        class Thing:
            nonlocal made
            global count
            made = made + ["thing"]
            count += 1
        return Thing
    build()
    build()
    return made
print(make(), count)  # expect: ['thing', 'thing'] 2
