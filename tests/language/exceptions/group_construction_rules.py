# A group needs a message and a sequence of exceptions that is not empty.
print(type(BaseExceptionGroup("g", [ValueError()])).__name__)  # expect: ExceptionGroup
print(type(BaseExceptionGroup("g", [KeyboardInterrupt()])).__name__)  # expect: BaseExceptionGroup
for arguments in (("g", []), ("g", [1]), ("g", 5), ("g",), (1, [ValueError()])):
    try:
        ExceptionGroup(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: ValueError second argument (exceptions) must be a non-empty sequence
# expect: ValueError Item 0 of second argument (exceptions) is not an exception
# expect: TypeError second argument (exceptions) must be a sequence
# expect: TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
# expect: TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
ExceptionGroup("g", [KeyboardInterrupt()])  # raises: TypeError: Cannot nest BaseExceptions in an ExceptionGroup
