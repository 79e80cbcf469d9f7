# exit(), quit() and sys.exit() raise SystemExit, which can be caught.
import sys

for leave in (lambda: sys.exit(), lambda: sys.exit(3), lambda: sys.exit("message"), lambda: exit(4), lambda: quit()):
    try:
        leave()
    except SystemExit as error:
        print(repr(error.code), isinstance(error, Exception), error.args)
# expect: None False ()
# expect: 3 False (3,)
# expect: 'message' False ('message',)
# expect: 4 False (4,)
# expect: None False (None,)
try:
    sys.exit(0)
finally:
    print("finally runs first")  # expect: finally runs first
