"""Runs the examples in docstrings and compares what they print.

An example is written as at the prompt, with `>>>` and `...` in front, and what
it prints stands below it.

>>> 6 * 7
42
>>> int("x")
Traceback (most recent call last):
    ...
ValueError: invalid literal for int() with base 10: 'x'
"""

import builtins
import sys
import traceback
from _introspection import register_source
from io import StringIO

__all__ = [
    "register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE",
    "ELLIPSIS", "SKIP", "IGNORE_EXCEPTION_DETAIL", "COMPARISON_FLAGS", "REPORT_UDIFF",
    "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "REPORTING_FLAGS", "FAIL_FAST",
    "Example", "DocTest", "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker",
    "DocTestFailure", "UnexpectedException", "DebugRunner", "testmod", "testfile",
    "run_docstring_examples", "DocTestSuite", "DocFileSuite", "set_unittest_reportflags",
    "script_from_examples", "testsource",
]

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The number of an option; a new one if the name is new."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
ELLIPSIS = register_optionflag("ELLIPSIS")
SKIP = register_optionflag("SKIP")
IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
COMPARISON_FLAGS = (
    DONT_ACCEPT_TRUE_FOR_1
    | DONT_ACCEPT_BLANKLINE
    | NORMALIZE_WHITESPACE
    | ELLIPSIS
    | SKIP
    | IGNORE_EXCEPTION_DETAIL
)
REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
FAIL_FAST = register_optionflag("FAIL_FAST")
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = "<BLANKLINE>"
ELLIPSIS_MARKER = "..."

_Function = type(register_optionflag)
_Module = type(sys)
_Builtin = type(len)
_ROUTINES = (_Function, _Builtin, type(str.join), type("".__str__), type(object.__init__))


class TestResults(tuple):
    """How many examples failed and were tried; `skipped` tells how many were not."""

    __slots__ = ()
    _fields = ("failed", "attempted")

    def __new__(cls, failed, attempted, *, skipped=0):
        if skipped:
            cls = _TestResultsWithSkipped
        made = tuple.__new__(cls, (failed, attempted))
        if skipped:
            made.skipped = skipped
        return made

    @property
    def failed(self):
        return self[0]

    @property
    def attempted(self):
        return self[1]

    skipped = 0

    def __repr__(self):
        skipped = f", skipped={self.skipped}" if self.skipped else ""
        return f"TestResults(failed={self.failed}, attempted={self.attempted}{skipped})"


class _TestResultsWithSkipped(TestResults):
    """Results that have an attribute of their own."""


def _indent(text, indent=4):
    """Blanks in front of all lines that are not empty."""
    return "".join(" " * indent + line if line.strip("\n") else line for line in text.splitlines(True))


class Example:
    """One example: its source, what it should print, where it stands, its options."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith("\n") else source + "\n"
        self.want = want if not want or want.endswith("\n") else want + "\n"
        if exc_msg is not None and not exc_msg.endswith("\n"):
            exc_msg += "\n"
        self.exc_msg = exc_msg
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options

    def _key(self):
        options = tuple(sorted(self.options.items()))
        return self.source, self.want, self.lineno, self.indent, options, self.exc_msg

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class DocTest:
    """The examples of one docstring, with the names they can use."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self._lineno = lineno

    @property
    def lineno(self):
        """The line of the file, from 0, in which the docstring begins; None if unknown."""
        if callable(self._lineno):
            self._lineno = self._lineno()
        return self._lineno

    @lineno.setter
    def lineno(self, value):
        self._lineno = value

    def __repr__(self):
        count = len(self.examples)
        examples = "no examples" if not count else f"{count} example{'' if count == 1 else 's'}"
        return f"<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({examples})>"

    def _key(self):
        return self.examples, self.docstring, self.globs, self.name, self.filename, self.lineno

    def __eq__(self, other):
        return self._key() == other._key() if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        if self.name != other.name:
            return self.name < other.name
        places = [(test.filename or "", -1 if test.lineno is None else test.lineno, id(test)) for test in (self, other)]
        return places[0] < places[1]


class DocTestParser:
    """Finds the examples in a text."""

    def parse(self, string, name="<string>"):
        """The text and the examples in turn, as a list of strings and Examples."""
        lines = string.expandtabs().split("\n")
        margin = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip(" ")), default=0)
        lines = [line[margin:] for line in lines]
        output, text, number = [], [], 0
        while number < len(lines):
            if not _is_prompt(lines[number]):
                text.append(number)
                number += 1
                continue
            output.append(_text_between(lines, text))
            text = []
            number = self._parse_example(lines, number, margin, name, output)
        output.append(_text_between(lines, text, last=True))
        return output

    def _parse_example(self, lines, start, margin, name, output):
        """Appends the example that begins in a line, unless it is only a comment; returns the line after it."""
        indent = len(lines[start]) - len(lines[start].lstrip(" "))
        end = start + 1
        while end < len(lines) and lines[end].lstrip(" ").startswith("..."):
            end += 1
        source = self._source(lines[start:end], indent, name, start)
        want_start = end
        while end < len(lines) and lines[end].strip(" ") and not lines[end].lstrip(" ").startswith(">>>"):
            end += 1
        want = []
        for offset, line in enumerate(lines[want_start:end]):
            if line[:indent].strip(" "):
                _refuse_indent(want_start + offset, name, line)
            want.append(line[indent:])
        if all(not line.strip() or line.lstrip().startswith("#") for line in source.split("\n")):
            output.append("")
            return end
        want = "\n".join(want)
        options = self._find_options(source, name, start)
        output.append(
            Example(source, want, _exception_message(want), start, margin + indent, options)
        )
        return end

    def _source(self, lines, indent, name, start):
        """The source without prompts."""
        for offset, line in enumerate(lines):
            if len(line) >= indent + 4 and line[indent + 3] != " ":
                raise ValueError(
                    f"line {start + offset + 1} of the docstring for {name} lacks blank after "
                    f"{line[indent : indent + 3]}: {line!r}"
                )
            if offset and line[:indent] + "." != " " * indent + line[indent : indent + 1]:
                _refuse_indent(start + offset, name, line)
        return "\n".join(line[indent + 4 :] for line in lines)

    def _find_options(self, source, name, lineno):
        """The options that comments in the source ask for: {flag: is it on}."""
        options = {}
        for line in source.split("\n"):
            _, marker, directive = line.rpartition("doctest:")
            if not marker or not line[: line.rindex(marker)].rstrip().endswith("#"):
                continue
            if "'" in directive or '"' in directive:
                continue
            for option in directive.replace(",", " ").split():
                if option[0] not in "+-" or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(
                        f"line {lineno + 1} of the doctest for {name} has an invalid option: {option!r}"
                    )
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == "+"
        if options and all(not line.strip() or line.lstrip().startswith("#") for line in source.split("\n")):
            raise ValueError(
                f"line {lineno} of the doctest for {name} has an option directive on a line with no example: {source!r}"
            )
        return options

    def get_examples(self, string, name="<string>"):
        """All examples in a text."""
        return [part for part in self.parse(string, name) if isinstance(part, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples in a text as one DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


def _is_prompt(line):
    return line.lstrip(" ").startswith(">>>")


def _refuse_indent(number, name, line):
    raise ValueError(
        f"line {number + 1} of the docstring for {name} has inconsistent leading whitespace: {line!r}"
    )


def _text_between(lines, numbers, last=False):
    """The lines with these numbers; after all but the last piece of text comes a line break."""
    text = "\n".join(lines[number] for number in numbers)
    return text if last or not numbers else text + "\n"


def _exception_message(want):
    """The last part of an expected traceback, None if none is expected."""
    lines = want.split("\n")
    if lines[0].rstrip() not in (
        "Traceback (most recent call last):",
        "Traceback (innermost last):",
    ):
        return None
    for number, line in enumerate(lines[1:], 1):
        if line[:1].isalnum() or line[:1] == "_":
            return "\n".join(lines[number:])
    return None


class DocTestFinder:
    """Finds the docstrings of an object and of what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._verbose = verbose
        self._parser = parser
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests, sorted by name."""
        if name is None:
            name = getattr(obj, "__name__", None)
            if name is None:
                raise ValueError(
                    "DocTestFinder.find: name must be given when "
                    f"obj.__name__ doesn't exist: {type(obj)!r}"
                )
        if module is None:
            module = obj if isinstance(obj, _Module) else sys.modules.get(getattr(obj, "__module__", None))
        elif module is False:
            module = None
        globs = dict(vars(module) if module is not None else {}) if globs is None else globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault("__name__", "__main__")
        tests = []
        self._find(tests, obj, name, module, _Source(module), globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, obj):
        """Is the object defined in the module?"""
        if module is None:
            return True
        if isinstance(obj, _Function):
            return module.__dict__ is obj.__globals__ or module.__name__ == obj.__globals__.get("__name__")
        if isinstance(obj, property) or type(obj).__name__ in ("getset_descriptor", "member_descriptor"):
            return True
        if isinstance(obj, _Module):
            return module is obj
        if hasattr(obj, "__module__"):
            return module.__name__ == obj.__module__
        raise ValueError("object must be a class or function")

    def _find(self, tests, obj, name, module, source, globs, seen):
        if self._verbose:
            print(f"Finding tests in {name}")
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, source)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        for child_name, child in self._children(obj, module):
            self._find(tests, child, f"{name}.{child_name}", module, source, globs, seen)

    def _children(self, obj, module):
        """Names and objects in a module or class that may have tests of their own."""
        if isinstance(obj, _Module):
            for name, value in list(vars(obj).items()):
                if (_is_routine(value) or isinstance(value, type)) and self._from_module(module, value):
                    yield name, value
            for name, value in getattr(obj, "__test__", {}).items():
                if not isinstance(name, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(name)!r}")
                if not (isinstance(value, (str, type, _Module)) or _is_routine(value)):
                    raise ValueError(
                        "DocTestFinder.find: __test__ values must be strings, functions, methods, "
                        f"classes, or modules: {type(value)!r}"
                    )
                yield f"__test__.{name}", value
        elif isinstance(obj, type):
            for name, value in list(vars(obj).items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if _is_routine(value) or isinstance(value, (type, property)):
                    if self._from_module(module, value):
                        yield name, value

    def _get_test(self, obj, name, module, globs, source):
        if isinstance(obj, str):
            docstring = obj
        else:
            docstring = getattr(obj, "__doc__", None)
            docstring = "" if docstring is None else str(docstring)
        if self._exclude_empty and not docstring:
            return None
        filename = getattr(module, "__file__", None) or getattr(module, "__name__", None)
        return self._parser.get_doctest(docstring, globs, name, filename, lambda: source.find_line(obj))


def _unwrap(obj):
    """The function that decorators like `functools.wraps` have wrapped."""
    seen = set()
    while hasattr(obj, "__wrapped__") and not isinstance(obj, type) and id(obj) not in seen:
        seen.add(id(obj))
        obj = obj.__wrapped__
    return obj


def _is_routine(obj):
    return isinstance(_unwrap(obj), _ROUTINES)


class _Source:
    """The lines of a module's file, read when first needed."""

    def __init__(self, module):
        self.module = module
        self.lines = None

    def find_line(self, obj):
        """The line, from 0, in which the docstring of an object begins."""
        if self.lines is None:
            self.lines = self._read()
        start = self._find_definition(obj)
        if start is not None:
            for number in range(start, len(self.lines)):
                if _begins_docstring(self.lines[number]):
                    return number
        return None

    def _read(self):
        try:
            with open(self.module.__file__, encoding="utf-8") as file:
                return file.read().split("\n")
        except (AttributeError, OSError, UnicodeError, TypeError):
            return []

    def _find_definition(self, obj):
        if isinstance(obj, _Module):
            return 0
        if isinstance(obj, type):
            for number, line in enumerate(self.lines):
                words = line.replace("(", " ").replace(":", " ").replace("[", " ").split()
                if words[:2] == ["class", obj.__name__]:
                    return number
            return None
        if isinstance(obj, property):
            obj = obj.fget
        code = getattr(_unwrap(obj), "__code__", None)
        return None if code is None else code.co_firstlineno - 1


def _begins_docstring(line):
    """Does a string literal begin the line, or follow a colon?"""
    starts = [0] + [at + 1 for at, character in enumerate(line) if character == ":"]
    for start in starts:
        rest = line[start:].lstrip()
        while rest[:1].isalnum() or rest[:1] == "_":
            rest = rest[1:]
        if rest[:1] in ("'", '"'):
            return True
    return False


class OutputChecker:
    """Compares what an example should print with what it printed."""

    def check_output(self, want, got, optionflags):
        """Are they the same, as far as the options ask?"""
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1:
            if (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
                return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = "\n".join("" if line.rstrip() == BLANKLINE_MARKER else line for line in want.split("\n"))
            got = "\n".join(line if line.strip() else "" for line in got.split("\n"))
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = " ".join(got.split()), " ".join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        """A text that tells the difference."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            lines = got.split("\n")
            got = "\n".join([line if line.strip(" ") else BLANKLINE_MARKER for line in lines[:-1]] + lines[-1:])
        if self._do_a_fancy_diff(want, got, optionflags):
            return self._fancy_diff(want, got, optionflags)
        if want and got:
            return f"Expected:\n{_indent(want)}Got:\n{_indent(got)}"
        if want:
            return f"Expected:\n{_indent(want)}Got nothing\n"
        if got:
            return f"Expected nothing\nGot:\n{_indent(got)}"
        return "Expected nothing\nGot nothing\n"

    def _do_a_fancy_diff(self, want, got, optionflags):
        if not optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF):
            return False
        if optionflags & REPORT_NDIFF:
            return True
        return want.count("\n") > 2 and got.count("\n") > 2

    def _fancy_diff(self, want, got, optionflags):
        import difflib

        want_lines, got_lines = want.splitlines(keepends=True), got.splitlines(keepends=True)
        if optionflags & REPORT_UDIFF:
            kind, diff = "unified diff", list(difflib.unified_diff(want_lines, got_lines, n=2))[2:]
        elif optionflags & REPORT_CDIFF:
            kind, diff = "context diff", list(difflib.context_diff(want_lines, got_lines, n=2))[2:]
        else:
            kind = "ndiff"
            diff = list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want_lines, got_lines))
        expected = "with -expected +actual" if kind != "context diff" else "with expected followed by actual"
        return f"Differences ({kind} {expected}):\n{_indent(''.join(diff))}"


def _ellipsis_match(want, got):
    """Does the text match, with `...` standing for any text?"""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if not got.startswith(first) or not got.endswith(last):
        return False
    at, end = len(first), len(got) - len(last)
    if at > end:
        return False
    for piece in middle:
        at = got.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def _strip_exception_details(message):
    """The name of the exception alone, without its module."""
    head = message.partition("\n")[0].partition(":")[0]
    return head.rpartition(".")[2]


def _exception_traceback(error):
    return "".join(traceback.format_exception(error))


class DocTestRunner:
    """Runs tests, reports failures and counts."""

    DIVIDER = "*" * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = "-v" in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._stats = {}

    def report_start(self, out, test, example):
        """Told before an example runs."""
        if not self._verbose:
            return
        want = f"Expecting:\n{_indent(example.want)}" if example.want else "Expecting nothing\n"
        out(f"Trying:\n{_indent(example.source)}{want}")

    def report_success(self, out, test, example, got):
        """Told when an example printed what it should."""
        if self._verbose:
            out("ok\n")

    def report_failure(self, out, test, example, got):
        """Told when an example printed something else."""
        difference = self._checker.output_difference(example, got, self.optionflags)
        out(self._failure_header(test, example) + difference)

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Told when an example raised an exception that is not expected."""
        text = _exception_traceback(exc_info[1])
        out(f"{self._failure_header(test, example)}Exception raised:\n{_indent(text)}")

    def _failure_header(self, test, example):
        line = "?"
        if test.lineno is not None and example.lineno is not None:
            line = test.lineno + example.lineno + 1
        if test.filename:
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f"Line {example.lineno + 1}, in {test.name}"
        return f"{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}"

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a test; TestResults."""
        self.test = test
        if compileflags is None:
            compileflags = _extract_future_flags(test.globs)
        saved = sys.stdout, sys.displayhook
        out = saved[0].write if out is None else out
        sys.stdout = self._fakeout = StringIO()
        sys.displayhook = sys.__displayhook__
        sources = _ExampleSources()
        try:
            return self._run(test, compileflags, out, sources)
        finally:
            sys.stdout, sys.displayhook = saved
            sources.forget()
            if clear_globs:
                test.globs.clear()
                builtins._ = None

    def _run(self, test, compileflags, out, sources):
        failures = tries = skips = 0
        original = self.optionflags
        for number, example in enumerate(test.examples):
            tries += 1
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = original
            for flag, is_on in example.options.items():
                self.optionflags = self.optionflags | flag if is_on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            filename = f"<doctest {test.name}[{number}]>"
            sources.add(filename, example.source)
            register_source(filename, example.source)
            error = self._execute(test, example, filename, compileflags)
            got = self._fakeout.getvalue()
            self._fakeout.truncate(0)
            self._fakeout.seek(0)
            if not self._judge(out, test, example, got, error, quiet):
                failures += 1
                if self.optionflags & FAIL_FAST:
                    break
        self.optionflags = original
        self._record(test.name, failures, tries, skips)
        return TestResults(failures, tries, skipped=skips)

    def _execute(self, test, example, filename, compileflags):
        """Run one example; what it raised, or None."""
        try:
            exec(compile(example.source, filename, "single", compileflags, True), test.globs)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            # The first entry of the traceback is this function.
            return error.with_traceback(error.__traceback__.tb_next)
        return None

    def _judge(self, out, test, example, got, error, quiet):
        """Report on an example that has run; did it succeed?"""
        check = self._checker.check_output
        if error is None:
            success = check(example.want, got, self.optionflags)
        else:
            message = _message_of(error)
            if not quiet:
                got += _exception_traceback(error)
            if example.exc_msg is None:
                if not quiet:
                    details = (type(error), error, error.__traceback__)
                    self.report_unexpected_exception(out, test, example, details)
                return False
            success = check(example.exc_msg, message, self.optionflags)
            if not success and self.optionflags & IGNORE_EXCEPTION_DETAIL:
                names = map(_strip_exception_details, (example.exc_msg, message))
                success = check(*names, self.optionflags)
        if not quiet:
            report = self.report_success if success else self.report_failure
            report(out, test, example, got)
        return success

    def _record(self, name, failures, tries, skips):
        before = self._stats.get(name, (0, 0, 0))
        self._stats[name] = tuple(map(sum, zip(before, (failures, tries, skips))))
        self.failures += failures
        self.tries += tries
        self.skips += skips

    def summarize(self, verbose=None):
        """Print a summary of all tests run; TestResults."""
        verbose = self._verbose if verbose is None else verbose
        empty, passed, failed = [], [], []
        for name, (failures, tries, skips) in sorted(self._stats.items()):
            kind = failed if failures else passed if tries else empty
            kind.append((name, failures, tries))
        if verbose:
            self._summarize_success(empty, passed)
        if failed:
            print(self.DIVIDER)
            print(f"{_count(len(failed), 'item')} had failures:")
            for name, failures, tries in failed:
                print(f" {failures:3d} of {tries:3d} in {name}")
        if verbose:
            print(f"{_count(self.tries, 'test')} in {_count(len(self._stats), 'item')}.")
            and_failed = f" and {self.failures} failed" if self.failures else ""
            print(f"{self.tries - self.failures} passed{and_failed}.")
        skipped = f" and {_count(self.skips, 'skipped test')}" if self.skips else ""
        if self.failures:
            print(f"***Test Failed*** {_count(self.failures, 'failure')}{skipped}.")
        elif verbose:
            print(f"Test passed{skipped}.")
        return TestResults(self.failures, self.tries, skipped=self.skips)

    def _summarize_success(self, empty, passed):
        if empty:
            print(f"{_count(len(empty), 'item')} had no tests:")
            for name, *_ in empty:
                print(f"    {name}")
        if passed:
            print(f"{_count(len(passed), 'item')} passed all tests:")
            for name, _, tries in passed:
                print(f" {tries:3d} test{'' if tries == 1 else 's'} in {name}")

    def merge(self, other):
        """Add the counts of another runner."""
        for name, counts in other._stats.items():
            self._record(name, *counts)


def _count(number, noun):
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _message_of(error):
    """The exception as the last lines of its traceback tell it."""
    lines = traceback.format_exception_only(error)
    if isinstance(error, SyntaxError):
        # The lines before tell the place, which examples leave out.
        cls = type(error)
        names = (f"{cls.__qualname__}:", f"{cls.__module__}.{cls.__qualname__}:")
        while lines and not lines[0].startswith(names):
            del lines[0]
    return "".join(lines)


def _extract_future_flags(globs):
    """The compiler flags of the features that the module imported from `__future__`."""
    module = sys.modules.get("__future__")
    flags = 0
    if module is not None:
        for name in module.all_feature_names:
            feature = globs.get(name)
            if feature is not None and feature is getattr(module, name):
                flags |= feature.compiler_flag
    return flags


class _ExampleSources:
    """Lets tracebacks show the lines of examples while they run."""

    def __init__(self):
        self.names = []
        self.cache = getattr(sys.modules.get("linecache"), "cache", None)

    def add(self, filename, source):
        if self.cache is not None:
            self.names.append(filename)
            self.cache[filename] = (len(source), None, source.splitlines(True), filename)

    def forget(self):
        for name in self.names:
            self.cache.pop(name, None)


class DocTestFailure(Exception):
    """An example printed something else; raised by DebugRunner."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised an exception that is not expected; raised by DebugRunner."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """Raises at the first failure instead of reporting it."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = DocTestRunner.run(self, test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# The runner that adds up the counts of all calls of testmod and testfile.
master = None


def _run_all(tests, verbose, optionflags, raise_on_error, report):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(
    m=None,
    name=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    exclude_empty=False,
):
    """Run the examples in the docstrings of a module, by default the program; TestResults."""
    if m is None:
        m = sys.modules.get("__main__")
    if not isinstance(m, _Module):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, verbose, optionflags, raise_on_error, report)


def testfile(
    filename,
    module_relative=True,
    name=None,
    package=None,
    globs=None,
    verbose=None,
    report=True,
    optionflags=0,
    extraglobs=None,
    raise_on_error=False,
    parser=DocTestParser(),
    encoding=None,
):
    """Run the examples in a text file; TestResults."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    text, filename = _load_testfile(filename, package, module_relative, encoding, sys._getframe(1))
    globs = {} if globs is None else globs.copy()
    if extraglobs is not None:
        globs.update(extraglobs)
    globs.setdefault("__name__", "__main__")
    if name is None:
        name = filename.rpartition("/")[2]
    test = parser.get_doctest(text, globs, name, filename, 0)
    return _run_all([test], verbose, optionflags, raise_on_error, report)


def _load_testfile(filename, package, module_relative, encoding, caller):
    """The text of a file, and its path."""
    if module_relative:
        if isinstance(package, str):
            package = __import__(package, fromlist=("*",))
        if filename.startswith("/"):
            raise ValueError("Module-relative files may not have absolute paths")
        base = getattr(package, "__file__", None) or caller.f_globals.get("__file__")
        if base is None:
            base = sys.argv[0] if sys.argv else ""
        folder = base.rpartition("/")[0]
        filename = f"{folder}/{filename}" if folder else filename
    with open(filename, encoding=encoding or "utf-8") as file:
        return file.read(), filename


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples in the docstring of one object; only failures are reported."""
    finder = DocTestFinder(verbose=verbose, recurse=False)
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in finder.find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Set the reporting options of tests run by unittest; returns the old ones."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


def _make_case(test, optionflags=0, setUp=None, tearDown=None, checker=None):
    """A unittest case that runs the examples of one test."""
    import unittest

    class DocTestCase(unittest.TestCase):
        def setUp(self):
            if setUp is not None:
                setUp(test)

        def tearDown(self):
            if tearDown is not None:
                tearDown(test)
            test.globs.clear()

        def runTest(self):
            report = StringIO()
            flags = optionflags if optionflags & REPORTING_FLAGS else optionflags | _unittest_reportflags
            runner = DocTestRunner(optionflags=flags, checker=checker, verbose=False)
            runner.DIVIDER = "-" * 70
            if runner.run(test, out=report.write, clear_globs=False).failed:
                line = "unknown line number" if test.lineno is None else test.lineno
                last_name = test.name.rpartition(".")[2]
                raise self.failureException(
                    f"Failed doctest test for {test.name}\n"
                    f'  File "{test.filename}", line {line}, in {last_name}\n\n{report.getvalue()}'
                )

        def id(self):
            return test.name

        def shortDescription(self):
            return f"Doctest: {test.name}"

        def __repr__(self):
            name = test.name.split(".")
            return f"{name[-1]} ({'.'.join(name[:-1])})"

        __str__ = __repr__

    return DocTestCase()


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """The tests of a module as a unittest suite."""
    import unittest

    finder = test_finder or DocTestFinder()
    if module is None:
        module = sys.modules[sys._getframe(1).f_globals["__name__"]]
    elif isinstance(module, str):
        module = __import__(module, fromlist=("*",))
    suite = unittest.TestSuite()
    for test in finder.find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            suite.addTest(_make_case(test, **options))
    return suite


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None, **options):
    """The tests in text files as a unittest suite."""
    import unittest

    suite = unittest.TestSuite()
    for path in paths:
        text, filename = _load_testfile(path, package, module_relative, encoding, sys._getframe(1))
        names = {"__file__": filename, **(globs or {})}
        test = parser.get_doctest(text, names, path.rpartition("/")[2], filename, 0)
        suite.addTest(_make_case(test, **options))
    return suite


def script_from_examples(s):
    """The examples as a program, with all other text as comments."""
    lines = []
    for part in DocTestParser().parse(s):
        if isinstance(part, Example):
            lines.append(part.source[:-1])
            if part.want:
                lines.append("# Expected:")
                lines += [f"## {line}" for line in part.want.split("\n")[:-1]]
        else:
            lines += [f"# {line}" if line.strip() else "#" for line in part.split("\n")[:-1]]
    while lines and lines[-1] == "#":
        lines.pop()
    while lines and lines[0] == "#":
        lines.pop(0)
    return "\n".join(lines) + "\n"


def testsource(module, name):
    """The examples of one docstring of a module as a program."""
    if isinstance(module, str):
        module = __import__(module, fromlist=("*",))
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")


def _test():
    """`python -m doctest [-v] [-o OPTION] [-f] file ...`"""
    arguments = iter(sys.argv[1:])
    verbose, options, files = False, 0, []
    for argument in arguments:
        if argument in ("-v", "--verbose"):
            verbose = True
        elif argument in ("-f", "--fail-fast"):
            options |= FAIL_FAST
        elif argument in ("-o", "--option"):
            options |= OPTIONFLAGS_BY_NAME[next(arguments)]
        else:
            files.append(argument)
    if not files:
        print("usage: python -m doctest [-v] [-o OPTION] [-f] file [file ...]", file=sys.stderr)
        return 2
    for filename in files:
        if filename.endswith(".py"):
            folder, _, base = filename.rpartition("/")
            sys.path.insert(0, folder)
            module = __import__(base[:-3])
            del sys.path[0]
            failures, _ = testmod(module, verbose=verbose, optionflags=options)
        else:
            failures, _ = testfile(filename, module_relative=False, verbose=verbose, optionflags=options)
        if failures:
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(_test())
