# getter(), setter() and deleter() each give a new property.
class Box:
    def __init__(self):
        self._size = 1

    size = property(doc="How large.")
    size = size.getter(lambda self: self._size)
    readonly = size
    size = size.setter(lambda self, value: setattr(self, "_size", value))
    size = size.deleter(lambda self: setattr(self, "_size", 0))


box = Box()
box.size += 4
print(box.size, box.readonly, Box.size.__doc__, Box.size.fdel is not None, Box.readonly.fset, Box.size is Box.readonly)
# expect: 5 5 How large. True None False
del box.size
print(box.size, isinstance(Box.size, property), Box.size.__get__(box), vars(box))
# expect: 0 True 0 {'_size': 0}
box.readonly = 1  # raises: AttributeError: property 'readonly' of 'Box' object has no setter
