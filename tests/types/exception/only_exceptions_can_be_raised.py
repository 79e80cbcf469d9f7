# Raising something else, or catching something else, is a TypeError.
for statement in ("raise 5", "raise int", "raise 'text'", "raise"):
    try:
        exec(statement)
    except (TypeError, RuntimeError) as error:
        print(type(error).__name__, error)
# expect: TypeError exceptions must derive from BaseException
# expect: TypeError exceptions must derive from BaseException
# expect: TypeError exceptions must derive from BaseException
# expect: RuntimeError No active exception to reraise
try:
    1 / 0
except "not a class":
    print("never")  # raises: TypeError: catching classes that do not inherit from BaseException is not allowed
