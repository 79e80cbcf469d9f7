# print_exc shows the chain of exceptions, or only the last one.
import io, traceback
text = io.StringIO()
def convert(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError("no number") from error
try:
    convert("x")
except RuntimeError:
    traceback.print_exc(file=text)
    traceback.print_exc(file=text, chain=False)
print(text.getvalue().replace(__file__, "FILE"))  # expect: Traceback (most recent call last):
# expect:   File "FILE", line 6, in convert
# expect:     return int(text)
# expect: ValueError: invalid literal for int() with base 10: 'x'
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 10, in <module>
# expect:     convert("x")
# expect:     ~~~~~~~^^^^^
# expect:   File "FILE", line 8, in convert
# expect:     raise RuntimeError("no number") from error
# expect: RuntimeError: no number
# expect: Traceback (most recent call last):
# expect:   File "FILE", line 10, in <module>
# expect:     convert("x")
# expect:     ~~~~~~~^^^^^
# expect:   File "FILE", line 8, in convert
# expect:     raise RuntimeError("no number") from error
# expect: RuntimeError: no number
# expect:
