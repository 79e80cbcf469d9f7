# Warnings are exception classes that can be raised and caught.
for kind in (UserWarning, DeprecationWarning, RuntimeWarning, SyntaxWarning, FutureWarning, UnicodeWarning):
    try:
        raise kind("careful")
    except Warning as warning:
        print(type(warning).__name__, warning, isinstance(warning, Exception))
# expect: UserWarning careful True
# expect: DeprecationWarning careful True
# expect: RuntimeWarning careful True
# expect: SyntaxWarning careful True
# expect: FutureWarning careful True
# expect: UnicodeWarning careful True
raise ResourceWarning("uncaught")  # raises: ResourceWarning: uncaught
