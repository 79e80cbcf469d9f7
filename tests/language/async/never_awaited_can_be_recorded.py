# The warning about a coroutine that nobody awaits goes through the module warnings.
import warnings


async def f():
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    f()
print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(~True)
    compile("'\\d'", "<text>", "eval")
    compile("x is 'a'", "<text>", "eval")
print([(w.category.__name__, str(w.message)) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        compile("x = '\\d'", "<text>", "exec")
    except SyntaxError as error:
        print(error)
