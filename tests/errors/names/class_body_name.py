# A class body sees no names that were not bound before it.
class C:
    first = 1
    second = first + missing_in_class
# raises: NameError: name 'missing_in_class' is not defined
