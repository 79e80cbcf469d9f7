# Builtin types and their instances take no new attributes.
for action in (
    lambda: setattr(int, "x", 1), lambda: setattr(5, "x", 1), lambda: setattr("s", "upper", 1),
    lambda: delattr(list, "append"), lambda: setattr(object(), "a", 1),
    lambda: setattr(None, "a", 1), lambda: setattr([], "a", 1),
):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: TypeError cannot set 'x' attribute of immutable type 'int'
# expect: AttributeError 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: AttributeError 'str' object attribute 'upper' is read-only
# expect: TypeError cannot set 'append' attribute of immutable type 'list'
# expect: AttributeError 'object' object has no attribute 'a' and no __dict__ for setting new attributes
# expect: AttributeError 'NoneType' object has no attribute 'a' and no __dict__ for setting new attributes
# expect: AttributeError 'list' object has no attribute 'a' and no __dict__ for setting new attributes
def f(): pass
f.fine = 1
print(f.fine)  # expect: 1
