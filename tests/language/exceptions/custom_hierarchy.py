# Own exceptions can carry attributes and their own text.
class AppError(Exception):
    pass

class Missing(AppError, KeyError):
    def __init__(self, name, *, where="here"):
        super().__init__(name)
        self.where = where
    def __str__(self):
        return f"{self.args[0]} not found {self.where}"

try:
    raise Missing("lamp", where="in the hall")
except KeyError as error:
    print(error, "|", repr(error), "|", error.where)  # expect: lamp not found in the hall | Missing('lamp') | in the hall
print([c.__name__ for c in Missing.__mro__])
# expect: ['Missing', 'AppError', 'KeyError', 'LookupError', 'Exception', 'BaseException', 'object']
raise Missing("key")  # raises: Missing: key not found here
