# A bare except must be the last.
# syntax error: default 'except:' must be last
try:
    pass
except:
    pass
except ValueError:
    pass
