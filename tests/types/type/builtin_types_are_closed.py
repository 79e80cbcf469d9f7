# Built-in types accept no new attributes, and plain objects none at all.
for change in ("int.extra = 1", "del str.upper", "(5).x = 1", "object().x = 1", "None.x = 1", "[].x = 1", "len.x = 1"):
    try:
        exec(change)
    except (TypeError, AttributeError) as error:
        print(error)
# expect: cannot set 'extra' attribute of immutable type 'int'
# expect: cannot set 'upper' attribute of immutable type 'str'
# expect: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 'NoneType' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 'list' object has no attribute 'x' and no __dict__ for setting new attributes
# expect: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
"".__class__ = int
# raises: TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
