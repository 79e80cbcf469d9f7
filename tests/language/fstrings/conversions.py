# The conversions !r, !s and !a call repr, str and ascii.
class Thing:
    def __str__(self): return "thing é"
    def __repr__(self): return "<Thing é>"
    def __format__(self, spec): return f"formatted with {spec!r}"

t = Thing()
print(f"{t!r} {t!s} {t!a}")  # expect: <Thing é> thing é <Thing \xe9>
print(f"{t} {t:abc} {t!r:>12}")  # expect: formatted with '' formatted with 'abc'    <Thing é>
print(f"{'é\n'!a} {'x'!r:*^9}")  # expect: '\xe9\n' ***'x'***
