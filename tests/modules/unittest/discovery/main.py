# unittest finds the tests of modules and packages by the names of their files.
import io
import os
import unittest

here = os.path.dirname(os.path.abspath(__file__))
loader = unittest.TestLoader()
suite = loader.discover(here, pattern="check_*.py")
result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2).run(suite)
print(result.testsRun, len(result.failures), len(result.errors), len(loader.errors))  # expect: 4 1 1 1
print(sorted(test.id() for test, _ in result.failures + result.errors))  # expect: ['inner.check_two.Two.test_fails', 'unittest.loader._FailedTest.check_broken']
print(result.errors[0][1].splitlines()[0])  # expect: ImportError: Failed to import test module: check_broken
try:
    loader.discover(os.path.join(here, "nothing"))
except ImportError as error:
    print(str(error).replace(here, ""))  # expect: Start directory is not importable: '/nothing'
