# OSError takes errno, text and file name, and picks its subclass.
error = OSError(2, "No such file or directory", "data.txt")
print(type(error).__name__, error, error.errno, error.strerror, error.filename, error.args)
# expect: FileNotFoundError [Errno 2] No such file or directory: 'data.txt' 2 No such file or directory data.txt (2, 'No such file or directory')
print(repr(OSError("plain")), OSError("plain").errno, type(OSError(13, "no")).__name__, type(OSError(17, "x")).__name__)
# expect: OSError('plain') None PermissionError FileExistsError
try:
    open("missing.txt")
except FileNotFoundError as error:
    print(error, error.filename, error.errno)
    # expect: [Errno 2] No such file or directory: 'missing.txt' missing.txt 2
raise PermissionError(13, "Permission denied", "a", None, "b")
# raises: PermissionError: [Errno 13] Permission denied: 'a' -> 'b'
