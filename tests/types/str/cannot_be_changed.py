# A string has no item assignment or deletion, and indices must be integers.
text = "abc"
for change in ("text[0] = 'x'", "del text[0]", "text['a']", "text[1.0]", "text[None]"):
    try:
        exec(change)
    except TypeError as error:
        print(error)
# expect: 'str' object does not support item assignment
# expect: 'str' object doesn't support item deletion
# expect: string indices must be integers, not 'str'
# expect: string indices must be integers, not 'float'
# expect: string indices must be integers, not 'NoneType'
text.first = "a"
# raises: AttributeError: 'str' object has no attribute 'first' and no __dict__ for setting new attributes
