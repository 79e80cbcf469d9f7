# Examples are found in the module, its classes, their methods, and __test__.
"""
>>> 1 + 1
2
"""
class Box:
    """
    >>> Box().size
    3
    """
    @property
    def size(self):
        """
        >>> Box().size + 1
        4
        """
        return 3
    @staticmethod
    def make():
        """
        >>> type(Box.make()).__name__
        'Box'
        """
        return Box()
__test__ = {"extra": ">>> 5\n5\n"}
import doctest
print([test.name for test in doctest.DocTestFinder().find(__import__("__main__"), "m")])  # expect: ['m', 'm.Box', 'm.Box.make', 'm.Box.size', 'm.__test__.extra']
print(doctest.testmod())  # expect: TestResults(failed=0, attempted=5)
