# A naked exception is wrapped in a group for except*.
try:
    raise ValueError("alone")
except* ValueError as group:
    print(type(group).__name__, repr(group), group.exceptions)
# expect: ExceptionGroup ExceptionGroup('', (ValueError('alone'),)) (ValueError('alone'),)
try:
    try:
        raise KeyError("not matched")
    except* ValueError:
        print("never")
except KeyError as error:
    print("unchanged", repr(error))  # expect: unchanged KeyError('not matched')
