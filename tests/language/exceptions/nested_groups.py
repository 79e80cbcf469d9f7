# Groups nest, and split and subgroup keep the nesting.
group = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
print(group.subgroup(ValueError))  # expect: outer (2 sub-exceptions)
print(repr(group.subgroup(ValueError)))
# expect: ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(3)])])
match, rest = group.split(lambda e: isinstance(e, TypeError))
print(repr(match), "|", repr(rest))
# expect: ExceptionGroup('outer', [ExceptionGroup('inner', [TypeError(2)])]) | ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [ValueError(3)])])
print(group.message, len(group.exceptions), group.subgroup(OSError))  # expect: outer 2 None
try:
    raise group
except* TypeError as part:
    print(part.exceptions[0].message)  # expect: inner
except* ValueError as part:
    print(len(part.exceptions))  # expect: 2
