# A module that fails while it is imported is not kept.
import sys
for attempt in range(2):
    try:
        import failing
    except ValueError as error:
        print(error, "failing" in sys.modules)
# expect: trying
# expect: cannot start False
# expect: trying
# expect: cannot start False
try:
    import good.bad
except ZeroDivisionError as error:
    print(error, "good" in sys.modules, "good.bad" in sys.modules)  # expect: division by zero True False
import wrong_syntax  # raises: SyntaxError: invalid syntax
