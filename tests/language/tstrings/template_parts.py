# A t-string gives a Template with its strings and interpolations.
name, n = "Ada", 3
template = t"Hello {name}, {n + 1:>4}!"
print(type(template).__name__)  # expect: Template
print(template.strings)  # expect: ('Hello ', ', ', '!')
print(template.values)  # expect: ('Ada', 4)
first, second = template.interpolations
print(first.value, first.expression, first.conversion, repr(first.format_spec))  # expect: Ada name None ''
print(second.value, second.expression, second.conversion, second.format_spec)  # expect: 4 n + 1 None >4
