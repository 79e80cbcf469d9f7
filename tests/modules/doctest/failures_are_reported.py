# testmod tells of each example that printed something else.
def double(x):
    """
    >>> double(2)
    4
    >>> double(3)
    7
    >>> double("a")
    >>> double(None)
    0
    """
    return x * 2
import contextlib, doctest, io
text = io.StringIO()
with contextlib.redirect_stdout(text):
    result = doctest.testmod()
print(text.getvalue().replace(__file__, "FILE"), result)  # expect: **********************************************************************
# expect: File "FILE", line 6, in __main__.double
# expect: Failed example:
# expect:     double(3)
# expect: Expected:
# expect:     7
# expect: Got:
# expect:     6
# expect: **********************************************************************
# expect: File "FILE", line 8, in __main__.double
# expect: Failed example:
# expect:     double("a")
# expect: Expected nothing
# expect: Got:
# expect:     'aa'
# expect: **********************************************************************
# expect: File "FILE", line 9, in __main__.double
# expect: Failed example:
# expect:     double(None)
# expect: Exception raised:
# expect:     Traceback (most recent call last):
# expect:       File "<doctest __main__.double[3]>", line 1, in <module>
# expect:         double(None)
# expect:         ~~~~~~^^^^^^
# expect:       File "FILE", line 12, in double
# expect:         return x * 2
# expect:                ~~^~~
# expect:     TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    3 of   4 in __main__.double
# expect: ***Test Failed*** 3 failures.
# expect:  TestResults(failed=3, attempted=4)
