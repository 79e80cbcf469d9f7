# A plain exception that except* catches is put in a group, which shows the line of the handler.
try:
    raise ValueError(1)
except* ValueError as group:
    print(repr(group), group.__traceback__ is not None)
    raise
