# Examples that print what they should are only counted.
def fact(n):
    """Return n!.

    >>> [fact(n) for n in range(6)]
    [1, 1, 2, 6, 24, 120]
    >>> fact(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must be >= 0
    >>> for n in range(2):
    ...     print(n)
    ...
    0
    1
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    """
    if n < 0:
        raise ValueError("n must be >= 0")
    return 1 if n < 2 else n * fact(n - 1)
import doctest
print(doctest.testmod(), doctest.testmod().attempted)  # expect: TestResults(failed=0, attempted=4) 4
