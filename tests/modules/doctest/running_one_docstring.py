# run_docstring_examples reports the failures of one object.
import contextlib, doctest, io
def half(x):
    """
    >>> half(4)
    2
    """
    return x / 2
text = io.StringIO()
with contextlib.redirect_stdout(text):
    doctest.run_docstring_examples(half, {"half": half}, name="half")
print(text.getvalue().replace(__file__, "FILE"))  # expect: **********************************************************************
# expect: File "FILE", line 5, in half
# expect: Failed example:
# expect:     half(4)
# expect: Expected:
# expect:     2
# expect: Got:
# expect:     2.0
# expect:
checker = doctest.OutputChecker()
print(checker.check_output("1.0\n", "1.0\n", 0), checker.check_output("a...z", "abcz", doctest.ELLIPSIS), checker.check_output("a...z", "abc", doctest.ELLIPSIS))  # expect: True True False
class Quick(doctest.DebugRunner): ...
test = doctest.DocTestParser().get_doctest(">>> 1/0\n", {}, "division", "file", 0)
try:
    Quick(verbose=False).run(test)
except doctest.UnexpectedException as failure:
    print(type(failure.exc_info[1]).__name__, failure.example.source)  # expect: ZeroDivisionError 1/0
    # expect:
