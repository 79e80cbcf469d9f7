# Templates concatenate with templates, not with strings.
a, b = 1, 2
both = t"{a} and " + t"{b}"
print(both.strings, both.values)  # expect: ('', ' and ', '') (1, 2)
joined = t"x{a}" t"y{b}"
print(joined.strings)  # expect: ('x', 'y', '')
inner = t"{t'{a}'}"
print(type(inner.values[0]).__name__)  # expect: Template
width = 5
print(t"{a:{width}}".interpolations[0].format_spec)  # expect: 5
t"{a}" + "text"  # raises: TypeError: can only concatenate string.templatelib.Template (not "str") to string.templatelib.Template
