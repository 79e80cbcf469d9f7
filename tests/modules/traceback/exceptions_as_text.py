# The module formats exceptions as the interpreter prints them.
import traceback, sys
class Own(Exception): ...
def fail(n):
    return 1 / n
try:
    fail(0)
except ZeroDivisionError as error:
    print(traceback.format_exception_only(error), traceback.format_exc().splitlines()[-1])  # expect: ['ZeroDivisionError: division by zero\n'] ZeroDivisionError: division by zero
    print([(each.name, each.line) for each in traceback.extract_tb(error.__traceback__)])  # expect: [('<module>', 'fail(0)'), ('fail', 'return 1 / n')]
    print(len(traceback.format_tb(error.__traceback__)), traceback.format_exception(error)[0].strip())  # expect: 2 Traceback (most recent call last):
noted = ValueError("bad")
noted.add_note("a note")
print(traceback.format_exception_only(noted), traceback.format_exception_only(Own()), traceback.format_exception_only(Own("text")))  # expect: ['ValueError: bad\n', 'a note\n'] ['Own\n'] ['Own: text\n']
print(traceback.format_exc(), end="")  # expect: NoneType: None
