# A verbose run tells about each example and counts at the end.
# args: -v
def one():
    """
    >>> one()
    1
    """
    return 1
def bare(): ...
import doctest
doctest.testmod()  # expect: Trying:
# expect:     one()
# expect: Expecting:
# expect:     1
# expect: ok
# expect: 2 items had no tests:
# expect:     __main__
# expect:     __main__.bare
# expect: 1 item passed all tests:
# expect:    1 test in __main__.one
# expect: 1 test in 3 items.
# expect: 1 passed.
# expect: Test passed.
