# Starred arguments come before ** arguments.
# syntax error: iterable argument unpacking follows keyword argument unpacking
f(**{}, *[])
