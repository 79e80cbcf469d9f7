# An exception class of one's own carries attributes; the name shown includes the module only in the traceback.
class LowBalance(ValueError):
    def __init__(self, balance, amount):
        super().__init__(f"{amount} needed, {balance} left")
        self.missing = amount - balance


try:
    raise LowBalance(10, 25)
except ValueError as error:
    print(error, error.missing, type(error).__name__, repr(error), error.args)
    # expect: 25 needed, 10 left 15 LowBalance LowBalance('25 needed, 10 left') ('25 needed, 10 left',)


class Quiet(Exception):
    pass


raise Quiet  # raises: Quiet
