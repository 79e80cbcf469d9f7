# The form except* handles the matching parts of a group and passes the rest on.
def run(*errors):
    try:
        raise ExceptionGroup("several", list(errors))
    except* ValueError as group:
        print("values", repr(group))
    except* (TypeError, KeyError) as group:
        print("types", group.exceptions)
    else:
        print("else")
    finally:
        print("finally")

run(ValueError(1), TypeError(2), ValueError(3))
# expect: values ExceptionGroup('several', [ValueError(1), ValueError(3)])
# expect: types (TypeError(2),)
# expect: finally
try:
    run(OSError("left over"), KeyError("k"))
except ExceptionGroup as rest:
    print("rest", repr(rest))
# expect: types (KeyError('k'),)
# expect: finally
# expect: rest ExceptionGroup('several', [OSError('left over')])
