# setattr() and delattr() go through properties and __setattr__.
class Checked:
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("delete", name)
        super().__delattr__(name)


checked = Checked()
setattr(checked, "size", 3)  # expect: set size 3
checked.size += 1  # expect: set size 4
delattr(checked, "size")  # expect: delete size
del Checked.__delattr__
delattr(checked, "size")  # raises: AttributeError: 'Checked' object has no attribute 'size'
