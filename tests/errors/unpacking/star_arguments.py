# Stars in calls need iterables and mappings with string keys.
def f(*args, **kwargs): pass
for source in (
    "f(*5)", "f(**5)", "f(**{1: 2})", "f(*None)", "f(**[1])", "print(*1, sep='')", "[*5]",
    "{*None}", "{**5}", "(*1,)",
):
    try:
        eval(source)
    except TypeError as error:
        print(error)
# expect: __main__.f() argument after * must be an iterable, not int
# expect: __main__.f() argument after ** must be a mapping, not int
# expect: keywords must be strings
# expect: __main__.f() argument after * must be an iterable, not NoneType
# expect: __main__.f() argument after ** must be a mapping, not list
# expect: print() argument after * must be an iterable, not int
# expect: Value after * must be an iterable, not int
# expect: 'NoneType' object is not iterable
# expect: 'int' object is not a mapping
# expect: Value after * must be an iterable, not int
f(**"text")  # raises: TypeError: __main__.f() argument after ** must be a mapping, not str
