# A variable of the enclosing function can be unbound when it is used.
def outer():
    def inner():
        return value
    inner()
    value = 1

outer()  # raises: NameError: cannot access free variable 'value' where it is not associated with a value in enclosing scope. Did you mean: 'False'?
