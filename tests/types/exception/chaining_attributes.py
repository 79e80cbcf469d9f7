# `raise ... from` sets the cause; raising while handling sets the context.
try:
    try:
        {}["x"]
    except KeyError as key_error:
        raise ValueError("outer") from key_error
except ValueError as error:
    print(repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)
    # expect: KeyError('x') True True
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("during")
except ValueError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
    # expect: None ZeroDivisionError('division by zero') False
try:
    raise ValueError from None
except ValueError as error:
    print(error.__cause__, error.__suppress_context__, repr(error))  # expect: None True ValueError()
raise ValueError from "text"  # raises: TypeError: exception causes must derive from BaseException
