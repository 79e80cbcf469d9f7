# An exception group holds exceptions and can be split by type.
group = ExceptionGroup("several", [ValueError("a"), TypeError("b"), ExceptionGroup("inner", [ValueError("c")])])
print(group, group.message, len(group.exceptions), repr(group.exceptions[0]))
# expect: several (3 sub-exceptions) several 3 ValueError('a')
match, rest = group.split(ValueError)
print(repr(match))
# expect: ExceptionGroup('several', [ValueError('a'), ExceptionGroup('inner', [ValueError('c')])])
print(repr(rest))  # expect: ExceptionGroup('several', [TypeError('b')])
print(repr(group.subgroup(KeyError)), repr(group.subgroup(lambda error: "b" in str(error))))
# expect: None ExceptionGroup('several', [ValueError('a'), TypeError('b'), ExceptionGroup('inner', [ValueError('c')])])
try:
    ExceptionGroup("empty", [])
except ValueError as error:
    print(error)  # expect: second argument (exceptions) must be a non-empty sequence
ExceptionGroup("wrong", [5])  # raises: ValueError: Item 0 of second argument (exceptions) is not an exception
