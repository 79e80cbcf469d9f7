# Mangling applies to every name in a class body: parameters, imports, globals and nested functions.
class _Box:
    def method(self, __arg, *, __key=1):
        __local = __arg
        def inner(): return __local
        return inner(), sorted(locals())
    def keyword(self): return self.method(1, __key=2)
    __list = [1]
    def __str__(self): return "special names stay"

print(_Box().method(5))  # expect: (5, ['_Box__arg', '_Box__key', '_Box__local', 'inner', 'self'])
print(_Box().keyword()[0], str(_Box()))  # raises: TypeError: _Box.method() got an unexpected keyword argument '__key'
print(_Box._Box__list)
class __:
    def f(self): self.__x = 1; return vars(self)
print(__().f())
_Box().method(1, __key=2)
