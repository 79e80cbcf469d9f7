# A missing file, a folder, and impossible modes are refused.
for arguments in (("nowhere.txt",), (".",), ("f", "rw"), ("f", "z"), ("f", "rbt"), ("missing/f", "w"), (5.5,)):
    try:
        open(*arguments)
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
# expect: FileNotFoundError [Errno 2] No such file or directory: 'nowhere.txt'
# expect: IsADirectoryError [Errno 21] Is a directory: '.'
# expect: ValueError must have exactly one of create/read/write/append mode
# expect: ValueError invalid mode: 'z'
# expect: ValueError can't have text and binary mode at once
# expect: FileNotFoundError [Errno 2] No such file or directory: 'missing/f'
# expect: TypeError expected str, bytes or os.PathLike object, not float
try:
    open("f", "rb", encoding="utf-8")
except ValueError as error:
    print(error)  # expect: binary mode doesn't take an encoding argument
with open("f", "w") as file:
    file.read()  # raises: io.UnsupportedOperation: not readable
