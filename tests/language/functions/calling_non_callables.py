# Calling what cannot be called raises with the type's name.
for thing in (5, "text", [1], None, object()):
    try:
        thing()
    except TypeError as error:
        print(error)
# expect: 'int' object is not callable
# expect: 'str' object is not callable
# expect: 'list' object is not callable
# expect: 'NoneType' object is not callable
# expect: 'object' object is not callable
class Plain: pass
Plain()(1)  # raises: TypeError: 'Plain' object is not callable
