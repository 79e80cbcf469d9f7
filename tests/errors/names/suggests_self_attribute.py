# A bare name that is an attribute of self suggests the attribute.
class Box:
    def __init__(self):
        self.size = 3
    def grow(self):
        return size + 1

Box().grow()  # raises: NameError: name 'size' is not defined. Did you mean: 'self.size'?
