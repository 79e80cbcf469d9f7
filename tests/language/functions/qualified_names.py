# The qualified name shows where a function or class was defined.
def outer():
    def inner(): pass
    class Local:
        def method(self): pass
    return inner, Local

inner, Local = outer()
print(inner.__qualname__)  # expect: outer.<locals>.inner
print(Local.__qualname__, Local.method.__qualname__)  # expect: outer.<locals>.Local outer.<locals>.Local.method
print((lambda: 0).__name__, Local.method.__name__)  # expect: <lambda> method
