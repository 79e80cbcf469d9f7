# OSError picks the subclass that belongs to the error number.
for number in (1, 2, 4, 10, 11, 13, 17, 20, 21, 32, 104, 110, 111, 28):
    error = OSError(number, "text")
    print(number, type(error).__name__, error)
print(issubclass(BrokenPipeError, ConnectionError), issubclass(ConnectionError, OSError), EnvironmentError is OSError)
error = OSError(2, "gone", "from.txt", None, "to.txt")
print(error, error.filename2, type(FileNotFoundError("only text")).__name__, FileNotFoundError(2, "x").strerror)
