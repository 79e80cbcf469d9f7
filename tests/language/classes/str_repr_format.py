# The methods __str__, __repr__ and __format__ fall back on each other.
class OnlyRepr:
    def __repr__(self): return "<R>"
class OnlyStr:
    def __str__(self): return "s"
class Formatted(OnlyStr):
    def __format__(self, spec): return spec or "empty"

print(str(OnlyRepr()), [OnlyRepr()], f"{OnlyRepr()}", "%s %r" % (OnlyRepr(), OnlyRepr()))  # expect: <R> [<R>] <R> <R> <R>
print(str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at 0x"))  # expect: s True
print(f"{Formatted()} {Formatted():x}", format(Formatted(), "y"), "{:z}".format(Formatted()))  # expect: empty x y z
class Bad:
    def __repr__(self): return 5
try:
    print(Bad())
except TypeError as error:
    print(error)  # expect: __str__ returned non-string (type int)
f"{OnlyStr():>5}"  # raises: TypeError: unsupported format string passed to OnlyStr.__format__
