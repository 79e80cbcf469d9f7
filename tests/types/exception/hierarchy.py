# The built-in exceptions form one tree.
for kind in (ZeroDivisionError, KeyError, FileNotFoundError, UnicodeDecodeError, ModuleNotFoundError, RecursionError, TabError):
    print([base.__name__ for base in kind.__mro__[:-1]])
# expect: ['ZeroDivisionError', 'ArithmeticError', 'Exception', 'BaseException']
# expect: ['KeyError', 'LookupError', 'Exception', 'BaseException']
# expect: ['FileNotFoundError', 'OSError', 'Exception', 'BaseException']
# expect: ['UnicodeDecodeError', 'UnicodeError', 'ValueError', 'Exception', 'BaseException']
# expect: ['ModuleNotFoundError', 'ImportError', 'Exception', 'BaseException']
# expect: ['RecursionError', 'RuntimeError', 'Exception', 'BaseException']
# expect: ['TabError', 'IndentationError', 'SyntaxError', 'Exception', 'BaseException']
print(issubclass(KeyboardInterrupt, Exception), issubclass(StopIteration, Exception), IOError is OSError)
# expect: False True True
print(issubclass(ExceptionGroup, (BaseExceptionGroup, Exception)), issubclass(DeprecationWarning, Warning))
# expect: True True
