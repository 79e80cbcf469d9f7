# An exception remembers its cause and the exception that was handled when it was raised.
try:
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("converted") from error
except ValueError as error:
    print(repr(error.__cause__), error.__context__ is error.__cause__, error.__suppress_context__)
# expect: KeyError('k') True True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise RuntimeError("while handling")
except RuntimeError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
# expect: None ZeroDivisionError('division by zero') False
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise OSError("hidden") from None
except OSError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
# expect: None ZeroDivisionError('division by zero') True
