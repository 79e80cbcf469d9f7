# The forms except and except* cannot be mixed.
# syntax error: cannot have both 'except' and 'except*' on the same 'try'
try:
    pass
except ValueError:
    pass
except* KeyError:
    pass
