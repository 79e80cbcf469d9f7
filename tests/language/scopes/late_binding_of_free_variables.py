# A free variable may be bound after the inner function was made, but before it is called.
def outer():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        print(error)
    later = "bound"
    return inner()

print(outer())
# expect: cannot access free variable 'later' where it is not associated with a value in enclosing scope
# expect: bound
