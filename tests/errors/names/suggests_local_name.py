# The suggestion looks at local names too.
def area(radius):
    return 3 * raduis ** 2

area(2)  # raises: NameError: name 'raduis' is not defined. Did you mean: 'radius'?
