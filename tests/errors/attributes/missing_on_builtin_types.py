# Builtin values name their type when an attribute is missing.
for value in (1, 1.5, "s", [], {}, None, (), set(), b"", True, range(3), len, print):
    try:
        value.no_such_attribute
    except AttributeError as error:
        print(error)
# expect: 'int' object has no attribute 'no_such_attribute'
# expect: 'float' object has no attribute 'no_such_attribute'
# expect: 'str' object has no attribute 'no_such_attribute'
# expect: 'list' object has no attribute 'no_such_attribute'
# expect: 'dict' object has no attribute 'no_such_attribute'
# expect: 'NoneType' object has no attribute 'no_such_attribute'
# expect: 'tuple' object has no attribute 'no_such_attribute'
# expect: 'set' object has no attribute 'no_such_attribute'
# expect: 'bytes' object has no attribute 'no_such_attribute'
# expect: 'bool' object has no attribute 'no_such_attribute'
# expect: 'range' object has no attribute 'no_such_attribute'
# expect: 'builtin_function_or_method' object has no attribute 'no_such_attribute'
# expect: 'builtin_function_or_method' object has no attribute 'no_such_attribute'
None.append(1)  # raises: AttributeError: 'NoneType' object has no attribute 'append'
