# The form except* needs a class.
# syntax error: expected one or more exception types
try:
    pass
except*:
    pass
