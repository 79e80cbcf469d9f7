# The attribute functions need a name that is a string.
for call in (lambda: getattr(1, 5), lambda: setattr(1, 5, 1), lambda: hasattr(1, None), lambda: delattr(1, "x"), lambda: getattr(1)):
    try:
        call()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError attribute name must be string, not 'int'
# expect: TypeError attribute name must be string, not 'NoneType'
# expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: TypeError getattr expected at least 2 arguments, got 1


class Failing:
    @property
    def value(self):
        raise ValueError("from the property")


hasattr(Failing(), "value")  # raises: ValueError: from the property
