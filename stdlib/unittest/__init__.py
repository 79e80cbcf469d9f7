"""Tests as methods of classes.

    class TestSum(unittest.TestCase):
        def test_integers(self):
            self.assertEqual(sum([1, 2]), 3)

    if __name__ == "__main__":
        unittest.main()
"""

import sys
import time
import traceback

__all__ = [
    "IsolatedAsyncioTestCase", "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader",
    "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless",
    "expectedFailure", "TextTestResult", "registerResult", "removeResult", "addModuleCleanup",
    "doModuleCleanups", "enterModuleContext", "BaseTestSuite", "TestProgram",
]

# Marks this module's frames: they are left out of the tracebacks of failures.
__unittest = True

_MAX_LENGTH = 80


def _safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    if short and len(text) >= _MAX_LENGTH:
        return text[:_MAX_LENGTH] + " [truncated]..."
    return text


def _shorten(text, before, after):
    skip = len(text) - before - after
    if skip > len("[ chars]") + 2:
        return f"{text[:before]}[{skip} chars]{text[len(text) - after:]}"
    return text


def _common_shorten_repr(*values):
    """The texts of values that are not equal, shortened where they are the same."""
    texts = tuple(map(_safe_repr, values))
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    prefix_length = 0
    while all(text[prefix_length : prefix_length + 1] == texts[0][prefix_length : prefix_length + 1] != "" for text in texts):
        prefix_length += 1
    prefix = texts[0][:prefix_length]
    common = _MAX_LENGTH - (longest - prefix_length + 5 + 12)
    if common > 5:
        prefix = _shorten(prefix, 5, common)
        return tuple(prefix + text[prefix_length:] for text in texts)
    prefix = _shorten(prefix, 5, 5)
    return tuple(prefix + _shorten(text[prefix_length:], 12, 5) for text in texts)


class SkipTest(Exception):
    """Raised by a test that is not to be counted."""


class _ShouldStop(Exception):
    """The rest of the test makes no sense."""


def skip(reason):
    """Leave a test or class out."""
    if callable(reason):
        return skip("")(reason)

    def decorator(test):
        if not isinstance(test, type):
            from functools import wraps

            original = test

            @wraps(original)
            def test(*args, **kwargs):
                raise SkipTest(reason)

        test.__unittest_skip__ = True
        test.__unittest_skip_why__ = reason
        return test

    return decorator


def _identity(obj):
    return obj


def skipIf(condition, reason):
    """Leave a test out if a condition holds."""
    return skip(reason) if condition else _identity


def skipUnless(condition, reason):
    """Leave a test out unless a condition holds."""
    return _identity if condition else skip(reason)


def expectedFailure(test_item):
    """Count a test as passed if it fails."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Call a function after the tests of the module."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context manager that is left after the tests of the module."""
    return _enter_context(cm, addModuleCleanup)


def doModuleCleanups():
    """Call the functions of `addModuleCleanup` now, the last one first."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as error:
            errors.append(error)
    if errors:
        raise errors[0]


def _enter_context(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, exit = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
        ) from None
    result = enter(cm)
    add_cleanup(exit, cm, None, None, None)
    return result


class _RaisesContext:
    """What `assertRaises` gives: checks that the body of `with` raises."""

    def __init__(self, expected, test_case, expected_regex=None):
        self.expected = expected
        self.test_case = test_case
        self.expected_regex = expected_regex
        self.msg = None

    def handle(self, name, args, kwargs):
        if not _is_class_or_tuple(self.expected, BaseException):
            raise TypeError(f"{name}() arg 1 must be an exception type or tuple of exception types")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        callable_obj, *args = args
        self.obj_name = getattr(callable_obj, "__name__", str(callable_obj))
        with self:
            callable_obj(*args, **kwargs)
        return None

    def fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            name = getattr(self.expected, "__name__", str(self.expected))
            by = getattr(self, "obj_name", None)
            self.fail(f"{name} not raised by {by}" if by else f"{name} not raised")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None:
            pattern = _compiled(self.expected_regex)
            if not pattern.search(str(exc_value)):
                self.fail(f'"{pattern.pattern}" does not match "{exc_value}"')
        return True

    __class_getitem__ = classmethod(type(list[int]))


def _compiled(pattern):
    if isinstance(pattern, (str, bytes)):
        import re

        return re.compile(pattern)
    return pattern


def _is_class_or_tuple(expected, base):
    if isinstance(expected, tuple):
        return all(_is_class_or_tuple(each, base) for each in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _WarnsContext(_RaisesContext):
    """What `assertWarns` gives."""

    def handle(self, name, args, kwargs):
        if not _is_class_or_tuple(self.expected, Warning):
            raise TypeError(f"{name}() arg 1 must be a warning type or tuple of warning types")
        if not args:
            self.msg = kwargs.pop("msg", None)
            return self
        callable_obj, *args = args
        self.obj_name = getattr(callable_obj, "__name__", str(callable_obj))
        with self:
            callable_obj(*args, **kwargs)
        return None

    def __enter__(self):
        import warnings

        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        pattern = None if self.expected_regex is None else _compiled(self.expected_regex)
        for each in self.warnings:
            if not isinstance(each.message, self.expected):
                continue
            first = first or each.message
            if pattern is None or pattern.search(str(each.message)):
                self.warning, self.filename, self.lineno = each.message, each.filename, each.lineno
                return
        if first is not None:
            self.fail(f'"{pattern.pattern}" does not match "{first}"')
        name = getattr(self.expected, "__name__", str(self.expected))
        by = getattr(self, "obj_name", None)
        self.fail(f"{name} not triggered by {by}" if by else f"{name} not triggered")


class _LogsContext:
    """What `assertLogs` and `assertNoLogs` give."""

    def __init__(self, test_case, logger_name, level, no_logs):
        import logging

        self.test_case = test_case
        self.logger_name = logger_name
        self.level = logging.getLevelNamesMapping().get(level, level) if level else logging.INFO
        self.no_logs = no_logs
        self.msg = None

    def __enter__(self):
        import logging

        class Capture(logging.Handler):
            def __init__(self):
                super().__init__()
                self.records, self.output = [], []

            def emit(self, record):
                self.records.append(record)
                self.output.append(self.format(record))

        named = not isinstance(self.logger_name, logging.Logger)
        self.logger = logger = logging.getLogger(self.logger_name) if named else self.logger_name
        self.handler = Capture()
        self.handler.setLevel(self.level)
        self.handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.saved = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [self.handler]
        logger.setLevel(self.level)
        logger.propagate = False
        self.records, self.output = self.handler.records, self.handler.output
        return None if self.no_logs else self

    def __exit__(self, exc_type, exc_value, tb):
        import logging

        self.logger.handlers, level, self.logger.propagate = self.saved
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.no_logs and self.records:
            self._fail(f"Unexpected logs found: {self.output!r}")
        if not self.no_logs and not self.records:
            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")
        return None

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


class _Outcome:
    """Runs the parts of a test and tells its result what happened."""

    def __init__(self, result=None):
        self.result = result
        self.success = True
        self.expecting_failure = False
        self.expected_failure = None

    def run(self, test_case, function, sub_test=False):
        """Run a part; tells whether it went well."""
        before = self.success
        self.success = True
        try:
            function()
        except KeyboardInterrupt:
            raise
        except SkipTest as reason:
            self.success = False
            self.result.addSkip(test_case, str(reason))
        except _ShouldStop:
            self.success = False
        except BaseException as error:
            self._fail(test_case, error, sub_test)
        else:
            if sub_test and self.success:
                self.result.addSubTest(test_case.test_case, test_case, None)
        finally:
            ran_well = self.success
            self.success = self.success and before
        return ran_well

    def _fail(self, test_case, error, sub_test):
        self.success = False
        details = type(error), error, error.__traceback__
        if self.expecting_failure:
            self.expected_failure = details
        elif sub_test:
            self.result.addSubTest(test_case.test_case, test_case, details)
        elif isinstance(error, test_case.failureException):
            self.result.addFailure(test_case, details)
        else:
            self.result.addError(test_case, details)


class TestCase:
    """The base class of tests: each method whose name begins with `test` is one."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2**16
    _class_cleanups = []

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._cleanups = []
        self._subtest = None
        self._testMethodDoc = "No test"
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName != "runTest":
            raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        self._type_equality_funcs = {
            dict: "assertDictEqual",
            list: "assertListEqual",
            tuple: "assertTupleEqual",
            set: "assertSetEqual",
            frozenset: "assertSetEqual",
            str: "assertMultiLineEqual",
        }

    def __init_subclass__(cls, *args, **kwargs):
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def addTypeEqualityFunc(self, typeobj, function):
        """Compare two objects of this type with a function in assertEqual."""
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        """Call a function after the test, even if it fails."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context manager that is left after the test."""
        return _enter_context(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Call a function after all tests of the class."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context manager that is left after all tests of the class."""
        return _enter_context(cm, cls.addClassCleanup)

    def setUp(self):
        """Runs before each test."""

    def tearDown(self):
        """Runs after each test."""

    @classmethod
    def setUpClass(cls):
        """Runs before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Runs after the tests of the class."""

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        """The first line of the test's docstring."""
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return f"{_class_path(self.__class__)}.{self._testMethodName}"

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f"{self._testMethodName} ({_class_path(self.__class__)}.{self._testMethodName})"

    def __repr__(self):
        return f"<{_class_path(self.__class__)} testMethod={self._testMethodName}>"

    def subTest(self, msg=None, **params):
        """Run a part of a test under a name of its own: `with self.subTest(i=i):`."""
        return _SubTestContext(self, msg, params)

    def run(self, result=None):
        """Run the test and tell the result."""
        if result is None:
            result = self.defaultTestResult()
            start = getattr(result, "startTestRun", None)
            if start is not None:
                start()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
                why = getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
                result.addSkip(self, why)
                return result
            expecting = getattr(self, "__unittest_expecting_failure__", False) or getattr(
                method, "__unittest_expecting_failure__", False
            )
            self._run_parts(method, _Outcome(result), expecting)
            return result
        finally:
            result.stopTest(self)

    def _run_parts(self, method, outcome, expecting):
        self._outcome = outcome
        started = time.perf_counter()
        try:
            if outcome.run(self, self._callSetUp):
                outcome.expecting_failure = expecting
                outcome.run(self, lambda: self._callTestMethod(method))
                outcome.expecting_failure = False
                outcome.run(self, self._callTearDown)
            self.doCleanups()
            outcome.result.addDuration(self, time.perf_counter() - started)
            if outcome.success:
                if not expecting:
                    outcome.result.addSuccess(self)
                elif outcome.expected_failure is None:
                    outcome.result.addUnexpectedSuccess(self)
            if expecting and outcome.expected_failure is not None:
                outcome.result.addExpectedFailure(self, outcome.expected_failure)
        finally:
            outcome.expected_failure = None
            self._outcome = None

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            import warnings

            warnings.warn(
                "It is deprecated to return a value that is not None from a "
                f"test case ({method})", DeprecationWarning, stacklevel=3,
            )

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def doCleanups(self):
        """Call the functions of `addCleanup` now, the last one first."""
        outcome = self._outcome or _Outcome(self.defaultTestResult())
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.run(self, lambda: self._callCleanup(function, *args, **kwargs))
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Call the functions of `addClassCleanup` now, the last one first."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test without catching its exceptions."""
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    def skipTest(self, reason):
        """Leave the rest of the test out."""
        raise SkipTest(reason)

    def fail(self, msg=None):
        """Fail at once."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standard):
        if not self.longMessage:
            return msg or standard
        if msg is None:
            return standard
        return f"{standard} : {msg}"

    def _fail(self, msg, standard):
        raise self.failureException(self._formatMessage(msg, standard))

    def _check(self, condition, msg, standard):
        """Fail with a text made when it is needed."""
        if not condition:
            self._fail(msg, standard())

    def assertFalse(self, expr, msg=None):
        self._check(not expr, msg, lambda: f"{_safe_repr(expr)} is not false")

    def assertTrue(self, expr, msg=None):
        self._check(expr, msg, lambda: f"{_safe_repr(expr)} is not true")

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._fail(msg, "%s != %s" % _common_shorten_repr(first, second))

    def assertEqual(self, first, second, msg=None):
        """Fail unless both are equal; the difference is shown by type."""
        compare = self._baseAssertEqual
        if type(first) is type(second):
            own = self._type_equality_funcs.get(type(first))
            if own is not None:
                compare = getattr(self, own) if isinstance(own, str) else own
        compare(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        self._check(first != second, msg, lambda: f"{_safe_repr(first)} == {_safe_repr(second)}")

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fail unless the difference is 0 when rounded to 7 places, or at most `delta`."""
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            good, within = difference <= delta, f"{_safe_repr(delta)} delta"
        else:
            places = 7 if places is None else places
            good, within = round(difference, places) == 0, f"{places!r} places"
        self._check(good, msg, lambda: (
            f"{_safe_repr(first)} != {_safe_repr(second)} within {within} ({_safe_repr(difference)} difference)"
        ))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            bad = first == second or difference <= delta
            within = f"{_safe_repr(delta)} delta ({_safe_repr(difference)} difference)"
        else:
            places = 7 if places is None else places
            bad, within = first == second or round(difference, places) == 0, f"{places!r} places"
        self._check(not bad, msg, lambda: f"{_safe_repr(first)} == {_safe_repr(second)} within {within}")

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fail unless two sequences have equal items; tells the first difference."""
        name = seq_type.__name__ if seq_type is not None else "sequence"
        if seq_type is not None:
            for ordinal, sequence in (("First", seq1), ("Second", seq2)):
                if not isinstance(sequence, seq_type):
                    raise self.failureException(f"{ordinal} sequence is not a {name}: {_safe_repr(sequence)}")
        if seq1 == seq2 or seq_type is None and type(seq1) is not type(seq2) and self._has_same_items(seq1, seq2):
            return
        standard = "%ss differ: %s != %s\n" % (name.capitalize(), *_common_shorten_repr(seq1, seq2))
        standard += self._first_difference(seq1, seq2, name)
        import difflib
        import pprint

        difference = "\n" + "\n".join(
            difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())
        )
        self.fail(self._formatMessage(msg, self._truncateMessage(standard, difference)))

    @staticmethod
    def _has_same_items(seq1, seq2):
        """Sequences of different types with the same items count as equal."""
        return len(seq1) == len(seq2) and all(seq1[index] == seq2[index] for index in range(len(seq1)))

    @staticmethod
    def _first_difference(seq1, seq2, name):
        length1, length2 = len(seq1), len(seq2)
        text = ""
        for index in range(min(length1, length2)):
            if seq1[index] != seq2[index]:
                pair = "%s\n%s\n" % _common_shorten_repr(seq1[index], seq2[index])
                text = f"\nFirst differing element {index}:\n{pair}"
                break
        else:
            if length1 == length2 and type(seq1) is not type(seq2):
                return ""
        if length1 != length2:
            ordinal = "First" if length1 > length2 else "Second"
            longer, start = (seq1, length2) if length1 > length2 else (seq2, length1)
            text += f"\n{ordinal} {name} contains {abs(length1 - length2)} additional elements.\n"
            text += f"First extra element {start}:\n{_safe_repr(longer[start])}\n"
        return text

    def _truncateMessage(self, message, difference):
        if self.maxDiff is None or len(difference) <= self.maxDiff:
            return message + difference
        return f"{message}\nDiff is {len(difference)} characters long. Set self.maxDiff to None to see it."

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Fail unless two sets are equal; tells what only one has."""
        try:
            only1, only2 = set1.difference(set2), set2.difference(set1)
        except TypeError as error:
            self.fail(f"invalid type when attempting set difference: {error}")
        except AttributeError as error:
            self.fail(f"first argument does not support set difference: {error}")
        lines = []
        for ordinal, only in (("first", only1), ("second", only2)):
            if only:
                lines.append(f"Items in the {ordinal} set but not the {'second' if ordinal == 'first' else 'first'}:")
                lines.extend(map(repr, only))
        if lines:
            self._fail(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        """Fail unless two dicts are equal; shows their lines."""
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 == d2:
            return
        import difflib
        import pprint

        standard = "%s != %s" % _common_shorten_repr(d1, d2)
        lines = difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines())
        self._fail(msg, self._truncateMessage(standard, "\n" + "\n".join(lines)))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fail unless two strings are equal; shows their lines."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        import difflib

        texts = [first, second]
        if len(first) and len(second):
            # The last lines must end alike to be compared.
            ends = [text.endswith("\n") for text in texts]
            if not all(ends) or not any(ends):
                texts = [text if text.endswith("\n") else text + "\n" for text in texts]
        lines = difflib.ndiff(texts[0].splitlines(True), texts[1].splitlines(True))
        standard = "%s != %s" % _common_shorten_repr(first, second)
        difference = "\n" + "".join(line if line.endswith("\n") else line + "\n" for line in lines)
        self._fail(msg, self._truncateMessage(standard, difference))

    def assertCountEqual(self, first, second, msg=None):
        """Fail unless both have the same items the same number of times, in any order."""
        first, second = list(first), list(second)
        differences = []
        for item in _unique(first + second):
            counts = first.count(item), second.count(item)
            if counts[0] != counts[1]:
                differences.append(f"First has {counts[0]}, Second has {counts[1]}:  {item!r}")
        if differences:
            difference = "\n".join(differences)
            self._fail(msg, self._truncateMessage("Element counts were not equal:\n", difference))

    def assertIn(self, member, container, msg=None):
        self._check(member in container, msg, lambda: f"{_safe_repr(member)} not found in {_safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        self._check(member not in container, msg, lambda: (
            f"{_safe_repr(member)} unexpectedly found in {_safe_repr(container)}"
        ))

    def assertIs(self, expr1, expr2, msg=None):
        self._check(expr1 is expr2, msg, lambda: f"{_safe_repr(expr1)} is not {_safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        self._check(expr1 is not expr2, msg, lambda: f"unexpectedly identical: {_safe_repr(expr1)}")

    def assertIsNone(self, obj, msg=None):
        self._check(obj is None, msg, lambda: f"{_safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        self._check(obj is not None, msg, lambda: "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        def text():
            if isinstance(cls, tuple):
                return f"{_safe_repr(obj)} is not an instance of any of {cls!r}"
            return f"{_safe_repr(obj)} is not an instance of {cls!r}"

        self._check(isinstance(obj, cls), msg, text)

    def assertNotIsInstance(self, obj, cls, msg=None):
        self._check(not isinstance(obj, cls), msg, lambda: f"{_safe_repr(obj)} is an instance of {cls!r}")

    def assertIsSubclass(self, cls, superclass, msg=None):
        self._check(issubclass(cls, superclass), msg, lambda: f"{cls!r} is not a subclass of {superclass!r}")

    def assertNotIsSubclass(self, cls, superclass, msg=None):
        self._check(not issubclass(cls, superclass), msg, lambda: f"{cls!r} is a subclass of {superclass!r}")

    def assertHasAttr(self, obj, name, msg=None):
        self._check(hasattr(obj, name), msg, lambda: f"{type(obj).__name__!r} object has no attribute {name!r}")

    def assertNotHasAttr(self, obj, name, msg=None):
        self._check(not hasattr(obj, name), msg, lambda: (
            f"{type(obj).__name__!r} object has unexpected attribute {name!r}"
        ))

    def assertLess(self, a, b, msg=None):
        self._check(a < b, msg, lambda: f"{_safe_repr(a)} not less than {_safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        self._check(a <= b, msg, lambda: f"{_safe_repr(a)} not less than or equal to {_safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        self._check(a > b, msg, lambda: f"{_safe_repr(a)} not greater than {_safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        self._check(a >= b, msg, lambda: f"{_safe_repr(a)} not greater than or equal to {_safe_repr(b)}")

    def assertStartsWith(self, s, prefix, msg=None):
        self._check(s.startswith(prefix), msg, lambda: f"{_safe_repr(s)} doesn't start with {_safe_repr(prefix)}")

    def assertNotStartsWith(self, s, prefix, msg=None):
        self._check(not s.startswith(prefix), msg, lambda: f"{_safe_repr(s)} starts with {_safe_repr(prefix)}")

    def assertEndsWith(self, s, suffix, msg=None):
        self._check(s.endswith(suffix), msg, lambda: f"{_safe_repr(s)} doesn't end with {_safe_repr(suffix)}")

    def assertNotEndsWith(self, s, suffix, msg=None):
        self._check(not s.endswith(suffix), msg, lambda: f"{_safe_repr(s)} ends with {_safe_repr(suffix)}")

    def assertRegex(self, text, expected_regex, msg=None):
        pattern = _compiled(expected_regex)
        self._check(pattern.search(text), msg, lambda: f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        pattern = _compiled(unexpected_regex)
        match = pattern.search(text)
        self._check(not match, msg, lambda: (
            f"Regex matched: {text[match.start() : match.end()]!r} matches {pattern.pattern!r} in {text!r}"
        ))

    def assertRaises(self, expected_exception, *args, **kwargs):
        """Fail unless a call, or the body of `with`, raises."""
        return _RaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """The same; the message must match too."""
        context = _RaisesContext(expected_exception, self, expected_regex)
        return context.handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """Fail unless a call, or the body of `with`, warns."""
        return _WarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """The same; the message must match too."""
        context = _WarnsContext(expected_warning, self, expected_regex)
        return context.handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        """Fail unless the body of `with` logs something."""
        return _LogsContext(self, logger, level, no_logs=False)

    def assertNoLogs(self, logger=None, level=None):
        """Fail if the body of `with` logs something."""
        return _LogsContext(self, logger, level, no_logs=True)


def _unique(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def _class_path(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


class _SubTestContext:
    def __init__(self, test_case, msg, params):
        self.test_case = test_case
        parent = test_case._subtest
        params = {**parent.params, **params} if parent is not None else params
        self.subtest = _SubTest(test_case, msg, params)

    def __enter__(self):
        self.parent, self.test_case._subtest = self.test_case._subtest, self.subtest

    def __exit__(self, exc_type, error, tb):
        test_case, outcome = self.test_case, self.test_case._outcome
        test_case._subtest = self.parent
        if outcome is None or isinstance(error, KeyboardInterrupt):
            return False

        def part():
            if error is not None:
                raise error

        passed = outcome.run(self.subtest, part, sub_test=True)
        if not passed and getattr(outcome.result, "failfast", False):
            raise _ShouldStop
        if outcome.expected_failure is not None:
            raise _ShouldStop
        return True


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def _description(self):
        parts = [] if self._message is None else [f"[{self._message}]"]
        if self.params:
            parts.append(f"({', '.join(f'{name}={value!r}' for name, value in self.params.items())})")
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return f"{self.test_case.id()} {self._description()}"

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f"{self.test_case} {self._description()}"


class FunctionTestCase(TestCase):
    """A function as a test."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._set_up, self._tear_down = setUp, tearDown
        self._function, self._description = testFunc, description

    def setUp(self):
        if self._set_up is not None:
            self._set_up()

    def tearDown(self):
        if self._tear_down is not None:
            self._tear_down()

    def runTest(self):
        self._function()

    def id(self):
        return self._function.__name__

    def __str__(self):
        return f"{self.__class__.__qualname__} ({self._function.__name__})"

    def __repr__(self):
        return f"<{self.__class__.__qualname__} tec={self._function}>"

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._function.__doc__
        return doc.split("\n")[0].strip() if doc else None


class IsolatedAsyncioTestCase(TestCase):
    """Tests that are coroutine functions, each run in an event loop."""

    async def asyncSetUp(self):
        """Runs before each test."""

    async def asyncTearDown(self):
        """Runs after each test."""

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        """Await a coroutine function after the test."""
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        """Enter an asynchronous context manager that is left after the test."""
        cls = type(cm)
        result = await cls.__aenter__(cm)
        self.addAsyncCleanup(cls.__aexit__, cm, None, None, None)
        return result

    def run(self, result=None):
        import asyncio

        with asyncio.Runner(debug=True) as self._runner:
            return super().run(result)

    def _await(self, made):
        if hasattr(made, "__await__"):
            async def body():
                return await made

            return self._runner.run(body())
        return made

    def _callSetUp(self):
        self.setUp()
        self._await(self.asyncSetUp())

    def _callTestMethod(self, method):
        self._await(method())

    def _callTearDown(self):
        self._await(self.asyncTearDown())
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        self._await(function(*args, **kwargs))


class BaseTestSuite:
    """Tests and suites in a row."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return f"<{_class_path(self.__class__)} tests={list(self)}>"

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    __hash__ = object.__hash__

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum(test.countTestCases() for test in self)

    def addTest(self, test):
        """Add a test or suite."""
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        """Add several tests or suites."""
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def run(self, result):
        for test in self:
            if result.shouldStop:
                break
            test(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class _Fixture:
    """Stands for `setUpClass` and its kin where a test is expected."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.description

    __repr__ = __str__

    def countTestCases(self):
        return 0


class TestSuite(BaseTestSuite):
    """A suite that also runs what belongs to classes and modules."""

    def run(self, result, debug=False):
        is_top = not getattr(result, "_testRunEntered", False)
        if is_top:
            result._testRunEntered = True
        for test in self:
            if result.shouldStop:
                break
            if not isinstance(test, BaseTestSuite):
                self._change_class(test.__class__, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            test.debug() if debug else test(result)
        if is_top:
            self._tear_down_class(None, result)
            self._tear_down_module(None, result)
            result._testRunEntered = False
        return result

    def debug(self):
        """Run the tests without catching exceptions."""
        result = TestResult()
        self.run(result, True)

    def _change_class(self, cls, result):
        previous = getattr(result, "_previousTestClass", None)
        if cls is previous:
            return
        self._tear_down_class(cls, result)
        previous_module = None if previous is None else previous.__module__
        if cls.__module__ != previous_module:
            self._tear_down_module(cls, result)
            result._moduleSetUpFailed = False
            module = sys.modules.get(cls.__module__)
            self._fixture(getattr(module, "setUpModule", None), f"setUpModule ({cls.__module__})", result, module=True)
        if getattr(cls, "__unittest_skip__", False) or result._moduleSetUpFailed:
            return
        cls._classSetupFailed = False
        set_up = getattr(cls, "setUpClass", None)
        if not self._fixture(set_up, f"setUpClass ({_class_path(cls)})", result):
            cls._classSetupFailed = True
            getattr(cls, "doClassCleanups", lambda: None)()

    def _fixture(self, function, description, result, module=False):
        """Call a function for a class or module; was there no exception?"""
        if function is None:
            return True
        try:
            function()
        except SkipTest as reason:
            result.addSkip(_Fixture(description), str(reason))
        except Exception:
            result.addError(_Fixture(description), sys.exc_info())
        else:
            return True
        if module:
            result._moduleSetUpFailed = True
        return False

    def _tear_down_class(self, cls, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or cls is previous or getattr(previous, "_classSetupFailed", False):
            return
        if result._moduleSetUpFailed or getattr(previous, "__unittest_skip__", False):
            return
        path = _class_path(previous)
        self._fixture(getattr(previous, "tearDownClass", None), f"tearDownClass ({path})", result)
        if hasattr(previous, "doClassCleanups"):
            previous.doClassCleanups()
            for details in previous.tearDown_exceptions:
                result.addError(_Fixture(f"tearDownClass ({path})"), details)

    def _tear_down_module(self, cls, result):
        previous = getattr(result, "_previousTestClass", None)
        if previous is None or cls is not None and cls.__module__ == previous.__module__:
            return
        if result._moduleSetUpFailed:
            return
        name = previous.__module__
        function = getattr(sys.modules.get(name), "tearDownModule", None)
        self._fixture(function, f"tearDownModule ({name})", result)
        self._fixture(doModuleCleanups, f"tearDownModule ({name})", result)


class TestResult:
    """Counts and keeps what happened."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def printErrors(self):
        pass

    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._stop_if_asked()

    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._stop_if_asked()

    def _stop_if_asked(self):
        if self.failfast:
            self.stop()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._stop_if_asked()
            is_failure = issubclass(err[0], test.failureException)
            kept = self.failures if is_failure else self.errors
            kept.append((subtest, self._exc_info_to_string(err, test)))

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._stop_if_asked()

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        """The traceback without the frames of this module."""
        _, error, tb = err
        while tb is not None and _is_own_frame(tb):
            tb = tb.tb_next
        if test.failureException is not None and isinstance(error, test.failureException):
            self._cut(tb)
        error = error.with_traceback(tb)
        return "".join(traceback.format_exception(error))

    @staticmethod
    def _cut(tb):
        """Take the frames of this module away at the end too."""
        last = None
        while tb is not None and not _is_own_frame(tb):
            last, tb = tb, tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        return (
            f"<{_class_path(self.__class__)} run={self.testsRun} "
            f"errors={len(self.errors)} failures={len(self.failures)}>"
        )


def _is_own_frame(tb):
    return "__unittest" in tb.tb_frame.f_globals


class _Stream:
    """A file with `writeln`."""

    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def writeln(self, text=None):
        if text:
            self.write(text)
        self.write("\n")


class TextTestResult(TestResult):
    """Tells what happens on a stream."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self.durations = durations
        self._newline = True

    def getDescription(self, test):
        first_line = test.shortDescription()
        return f"{test}\n{first_line}" if self.descriptions and first_line else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.flush()
            self._newline = False

    def _tell(self, test, word, dot):
        if self.showAll:
            is_sub = isinstance(test, _SubTest)
            if is_sub or self._newline:
                if not self._newline:
                    self._newline = True
                    self.stream.writeln()
                if is_sub:
                    self.stream.write("  ")
                self.stream.write(f"{self.getDescription(test)} ... ")
            self.stream.writeln(word)
            self._newline = True
        elif self.dots:
            self.stream.write(dot)
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if issubclass(err[0], subtest.failureException):
                self._tell(subtest, "FAIL", "F")
            else:
                self._tell(subtest, "ERROR", "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._tell(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._tell(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._tell(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._tell(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._tell(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._tell(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
        self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln(text)


class TextTestRunner:
    """Runs tests and tells the result on a stream, by default standard error."""

    resultclass = TextTestResult

    def __init__(
        self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False,
        resultclass=None, warnings=None, *, tb_locals=False, durations=None,
    ):
        self.stream = _Stream(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Run a test or suite; the result."""
        result = self._makeResult()
        result.failfast = self.failfast
        started = time.perf_counter()
        result.startTestRun()
        try:
            test(result)
        finally:
            result.stopTestRun()
        taken = time.perf_counter() - started
        result.printErrors()
        self._summarize(result, taken)
        return result

    def _summarize(self, result, taken):
        out = self.stream
        if hasattr(result, "separator2"):
            out.writeln(result.separator2)
        run = result.testsRun
        out.writeln(f"Ran {run} test{'' if run == 1 else 's'} in {taken:.3f}s")
        out.writeln()
        infos = []
        if not result.wasSuccessful():
            out.write("FAILED")
            infos += [f"{kind}={len(found)}" for kind, found in (
                ("failures", result.failures), ("errors", result.errors)) if found]
        elif run == 0 and not result.skipped:
            out.write("NO TESTS RAN")
        else:
            out.write("OK")
        infos += [f"{kind}={len(found)}" for kind, found in (
            ("skipped", result.skipped),
            ("expected failures", result.expectedFailures),
            ("unexpected successes", result.unexpectedSuccesses),
        ) if found]
        out.writeln(f" ({', '.join(infos)})" if infos else "")
        out.flush()


class TestLoader:
    """Finds tests in classes and modules."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = None
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        """The names of the test methods of a class, sorted."""
        names = []
        for name in dir(testCaseClass):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                continue
            path = f"{_class_path(testCaseClass)}.{name}"
            if self.testNamePatterns is None or any(_matches(path, each) for each in self.testNamePatterns):
                names.append(name)
        if self.sortTestMethodsUsing:
            from functools import cmp_to_key

            names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        """All tests of a class."""
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (TestCase, FunctionTestCase):
            names = []
        else:
            names = self.getTestCaseNames(testCaseClass)
            if not names and hasattr(testCaseClass, "runTest"):
                names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        """All tests of a module."""
        tests = []
        for name in dir(module):
            obj = getattr(module, name)
            is_case = isinstance(obj, type) and issubclass(obj, TestCase)
            if is_case and obj not in (TestCase, FunctionTestCase, IsolatedAsyncioTestCase):
                tests.append(self.loadTestsFromTestCase(obj))
        suite = self.suiteClass(tests)
        load_tests = getattr(module, "load_tests", None)
        return suite if load_tests is None else load_tests(self, suite, pattern)

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        """The tests of all modules in a folder, and in the packages below it, whose file names match a pattern."""
        import os

        start = os.path.abspath(start_dir)
        if not os.path.isdir(start):
            raise ImportError(f"Start directory is not importable: {start_dir!r}")
        top = os.path.abspath(start_dir if top_level_dir is None else top_level_dir)
        if top not in sys.path:
            sys.path.insert(0, top)
        return self.suiteClass(list(self._discovered(start, top, pattern)))

    def _discovered(self, folder, top, pattern):
        import fnmatch
        import os

        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if os.path.isdir(path):
                if os.path.isfile(os.path.join(path, "__init__.py")):
                    yield self.suiteClass(list(self._discovered(path, top, pattern)))
            elif name.endswith(".py") and name[:-3].isidentifier() and fnmatch.fnmatch(name, pattern):
                yield self._tests_of_file(os.path.relpath(path, top)[:-3].replace(os.sep, "."), pattern)

    def _tests_of_file(self, name, pattern):
        try:
            return self.loadTestsFromModule(__import__(name, fromlist=("*",)), pattern=pattern)
        except SkipTest as skipped:
            return self.suiteClass([_failed_test("ModuleSkipped", name, skipped)])
        except Exception:
            message = f"Failed to import test module: {name}\n{traceback.format_exc()}"
            self.errors.append(message)
            return self.suiteClass([_failed_test("_FailedTest", name, ImportError(message))])

    def loadTestsFromName(self, name, module=None):
        """The tests that a dotted name means: a module, class or method."""
        parts = name.split(".")
        if module is None:
            obj, parts = self._import_longest(parts)
        else:
            obj = module
        parent = None
        for part in parts:
            parent, obj = obj, getattr(obj, part)
        return self._tests_of(obj, parent, parts)

    @staticmethod
    def _import_longest(parts):
        for length in range(len(parts), 0, -1):
            name = ".".join(parts[:length])
            try:
                return __import__(name, fromlist=("*",)), parts[length:]
            except ModuleNotFoundError as error:
                if length == 1 or error.name is not None and not name.startswith(error.name):
                    raise
        raise ValueError("Empty module name")

    def _tests_of(self, obj, parent, parts):
        if isinstance(obj, type(sys)):
            return self.loadTestsFromModule(obj)
        if isinstance(obj, type) and issubclass(obj, TestCase):
            return self.loadTestsFromTestCase(obj)
        if isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, TestSuite):
            return obj
        if callable(obj):
            test = obj()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {obj} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {obj}")

    def loadTestsFromNames(self, names, module=None):
        """The tests that several names mean."""
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


def _matches(path, pattern):
    """Does a name contain a text, or match a pattern with asterisks?"""
    if "*" not in pattern:
        return pattern in path
    from fnmatch import fnmatchcase

    return fnmatchcase(path, pattern)


defaultTestLoader = TestLoader()

_USAGE = """\
usage: {name} [-h] [-v] [-q] [-f] [-k TESTNAMEPATTERNS] [tests ...]

positional arguments:
  tests          a list of any number of test modules, classes and test methods.

options:
  -h, --help     show this help message and exit
  -v, --verbose  Verbose output
  -q, --quiet    Quiet output
  -f, --failfast Stop on first fail or error
  -k TESTNAMEPATTERNS
                 Only run tests which match the given substring
"""


def _failed_test(class_name, name, error):
    """A test that stands for a module which could not be imported, or is to be skipped."""

    def fail(self):
        raise error

    made = type(class_name, (TestCase,), {name: fail, "__module__": "unittest.loader"})
    return made(name)


class TestProgram:
    """`unittest.main()`: runs the tests of a module and ends the program."""

    def __init__(
        self, module="__main__", defaultTest=None, argv=None, testRunner=None,
        testLoader=defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
        buffer=None, warnings=None, *, tb_locals=False, durations=None,
    ):
        self.module = __import__(module, fromlist=("*",)) if isinstance(module, str) else module
        if isinstance(module, str) and module == "__main__":
            self.module = sys.modules["__main__"]
        if testLoader is defaultTestLoader and module is None:
            testLoader = TestLoader()
        self.exit = exit
        self.verbosity = verbosity
        self.failfast = bool(failfast)
        self.testLoader = testLoader
        self.testRunner = testRunner
        self.defaultTest = defaultTest
        self.parseArgs(list(sys.argv if argv is None else argv))
        self.runTests()

    def parseArgs(self, argv):
        """Read the command line and load the tests."""
        names, patterns, folders, arguments = [], [], {}, iter(argv[1:])
        for argument in arguments:
            if argument in ("-v", "--verbose"):
                self.verbosity = 2
            elif argument in ("-q", "--quiet"):
                self.verbosity = 0
            elif argument in ("-f", "--failfast"):
                self.failfast = True
            elif argument == "-k":
                patterns.append(next(arguments))
            elif argument in ("-h", "--help"):
                print(_USAGE.format(name=argv[0].rpartition("/")[2]))
                sys.exit(0)
            elif argument in ("-s", "--start-directory", "-p", "--pattern", "-t", "--top-level-directory"):
                folders[argument.lstrip("-")[0]] = next(arguments)
            else:
                names.append(argument)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        if self.module is None and (not names or names[0] == "discover"):
            start, pattern = (*names[1:], ".")[0], folders.get("p", "test*.py")
            self.test = self.testLoader.discover(folders.get("s", start), pattern, folders.get("t"))
        elif names:
            names = [name.removesuffix(".py").replace("/", ".") if name.endswith(".py") else name for name in names]
            self.test = self.testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        """Run the tests; ends the program unless `exit` is false."""
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=self.verbosity, failfast=self.failfast)
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram

# The names that representations have in CPython, where the classes are in submodules.
TestResult.__module__ = "unittest.result"
TextTestResult.__module__ = "unittest.runner"
TestSuite.__module__ = "unittest.suite"
TestCase.__module__ = "unittest.case"


def registerResult(result):
    """Nothing to do: interrupts end the program."""


def installHandler():
    """Nothing to do: interrupts end the program."""


def removeHandler(method=None):
    """Nothing to undo."""
    return method


def removeResult(result):
    """Tells that there was nothing to remove."""
    return False
