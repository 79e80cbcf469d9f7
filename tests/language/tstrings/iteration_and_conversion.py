# Iterating a template gives its non-empty strings and its interpolations in order.
value = "x"
template = t"{value!r}{value=} end"
for part in template:
    print(part if isinstance(part, str) else (part.value, part.conversion, part.expression))
# expect: ('x', 'r', 'value')
# expect: value=
# expect: ('x', 'r', 'value')
# expect:  end
print(repr(template))
# expect: Template(strings=('', 'value=', ' end'), interpolations=(Interpolation('x', 'value', 'r', ''), Interpolation('x', 'value', 'r', '')))
print(t"", t"plain".strings, t"{1}".strings)  # expect: Template(strings=('',), interpolations=()) ('plain',) ('', '')
