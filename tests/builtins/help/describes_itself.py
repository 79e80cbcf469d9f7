# help is an object that says how to use it.
print(help)  # expect: Type help() for interactive help, or help(object) for help about object.
print(repr(help), callable(help), type(help).__name__)
# expect: Type help() for interactive help, or help(object) for help about object. True _Helper


def undocumented():
    pass


help(undocumented)
# expect: Help on function undocumented in module __main__:
# expect:
# expect: undocumented()
# expect:
