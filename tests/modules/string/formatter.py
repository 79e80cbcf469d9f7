# Formatter does what str.format does, and a subclass can change it.
from string import Formatter
print(Formatter().format("{} {0!r:>5} {name}" .replace("{0", "{"), "a", "b", name=3))  # expect: a   'b' 3
print(list(Formatter().parse("a{b!r:>{w}}c{{d")))  # expect: [('a', 'b', '>{w}', 'r'), ('c{', None, None, None), ('d', None, None, None)]
class Defaults(Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)
print(Defaults().format("{who} {0} {x.real:.1f} {l[1]}", 1, x=2, l="ab"))  # expect: <who> 1 2.0 b
print(Formatter().vformat("{0:{1}}", (3, "03"), {}))  # expect: 003
Formatter().format("{")  # raises: ValueError: Single '{' encountered in format string
