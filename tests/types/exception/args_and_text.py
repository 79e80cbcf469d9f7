# An exception keeps its arguments; str() shows one, or the tuple of several.
for error in (ValueError(), ValueError("one"), ValueError("one", 2), KeyError("key"), KeyError(1, 2), Exception(None)):
    print(repr(error), "|", str(error), "|", error.args)
# expect: ValueError() |  | ()
# expect: ValueError('one') | one | ('one',)
# expect: ValueError('one', 2) | ('one', 2) | ('one', 2)
# expect: KeyError('key') | 'key' | ('key',)
# expect: KeyError(1, 2) | (1, 2) | (1, 2)
# expect: Exception(None) | None | (None,)
error = ValueError("changed")
error.args = ("new", "args")
print(error, error == ValueError("new", "args"), error.__traceback__, error.__cause__, error.__suppress_context__)
# expect: ('new', 'args') False None None False
raise error  # raises: ValueError: ('new', 'args')
