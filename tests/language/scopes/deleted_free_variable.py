# Deleting a captured variable unbinds it for every function that shares it.
def outer():
    value = 1
    def read():
        return value
    print(read())
    del value
    try:
        read()
    except NameError as error:
        print(type(error).__name__, error)
    value = 2
    return read()
print(outer())
# expect: 1
# expect: NameError cannot access free variable 'value' where it is not associated with a value in enclosing scope
# expect: 2
