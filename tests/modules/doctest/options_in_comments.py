# Options let examples match less strictly.
def examples():
    """
    >>> print(list(range(30)))  # doctest: +ELLIPSIS
    [0, 1, ..., 29]
    >>> print("a   b")  # doctest: +NORMALIZE_WHITESPACE
    a b
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: some other text
    >>> launch_rocket()  # doctest: +SKIP
    >>> True
    1
    >>> print("abc")  # doctest: +ELLIPSIS
    x...
    """
import contextlib, doctest, io
text = io.StringIO()
with contextlib.redirect_stdout(text):
    result = doctest.testmod(optionflags=doctest.REPORT_ONLY_FIRST_FAILURE)
print(text.getvalue().replace(__file__, "FILE"), result)  # expect: **********************************************************************
# expect: File "FILE", line 14, in __main__.examples
# expect: Failed example:
# expect:     print("abc")  # doctest: +ELLIPSIS
# expect: Expected:
# expect:     x...
# expect: Got:
# expect:     abc
# expect: **********************************************************************
# expect: 1 item had failures:
# expect:    1 of   6 in __main__.examples
# expect: ***Test Failed*** 1 failure and 1 skipped test.
# expect:  TestResults(failed=1, attempted=6, skipped=1)
