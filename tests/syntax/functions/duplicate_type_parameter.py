# Type parameters must have different names.
# syntax error: duplicate type parameter 'T'
def f[T, T](x): pass
