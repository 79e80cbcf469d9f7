# The repr of an instance names its module and class; str() uses repr().
class Thing:
    pass


class Named:
    def __repr__(self):
        return "Named()"


class Both(Named):
    def __str__(self):
        return "both"


print(repr(Thing()).startswith("<__main__.Thing object at 0x"), str(Named()), [Both()], Both(), f"{Both()!r} {Both()}")
# expect: True Named() [Named()] both Named() both
print(format(Named()), "%s %r" % (Both(), Both()))  # expect: Named() both Named()
format(Named(), ">10")  # raises: TypeError: unsupported format string passed to Named.__format__
