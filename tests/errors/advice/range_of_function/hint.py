# A function was not called.
# raises: TypeError: 'builtin_function_or_method' object cannot be interpreted as an integer
# advice: diagnostic help: `len` is a function; call it: `len(...)`
print(range(len))
