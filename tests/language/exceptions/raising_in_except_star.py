# Exceptions raised in except* handlers are joined into one group.
try:
    try:
        raise ExceptionGroup("g", [ValueError("v"), TypeError("t"), OSError("o")])
    except* ValueError:
        raise KeyError("new")
    except* TypeError as group:
        raise
except ExceptionGroup as result:
    print(repr(result))  # expect: ExceptionGroup('', [KeyError('new'), ExceptionGroup('g', [TypeError('t'), OSError('o')])])
