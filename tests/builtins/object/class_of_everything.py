# Everything is an object, has a class and can be passed around.
things = [5, "text", None, len, int, object(), lambda: 0, [].append, Exception, ..., range(2), type]
print(all(isinstance(thing, object) for thing in things), [type(thing).__name__ for thing in things])
# expect: True ['int', 'str', 'NoneType', 'builtin_function_or_method', 'type', 'object', 'function', 'builtin_function_or_method', 'type', 'ellipsis', 'range', 'type']
registry = {int: "whole", str: "text", type(None): "nothing", type(lambda: 0): "function"}
print([registry.get(type(thing), "?") for thing in things[:7]], len({id(thing) for thing in things}) == len(things))
# expect: ['whole', 'text', 'nothing', '?', '?', '?', 'function'] True
print(object.__name__, object.__mro__, (5).__class__, (5).__class__.__class__)
# expect: object (<class 'object'>,) <class 'int'> <class 'type'>
class Sub(type(None)): ...  # raises: TypeError: type 'NoneType' is not an acceptable base type
