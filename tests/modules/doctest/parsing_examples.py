# The parser finds examples with their source, expectation and place.
import doctest
text = """Text.

    >>> if True:
    ...     print(1)
    1
    >>> raise KeyError('k')  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    KeyError: 'k'

End."""
examples = doctest.DocTestParser().get_examples(text)
print([(e.source, e.want, e.lineno, e.indent) for e in examples])  # expect: [('if True:\n    print(1)\n', '1\n', 2, 4), ("raise KeyError('k')  # doctest: +ELLIPSIS\n", "Traceback (most recent call last):\nKeyError: 'k'\n", 5, 4)]
print(examples[1].exc_msg, examples[1].options == {doctest.ELLIPSIS: True})  # expect: KeyError: 'k'
# expect:  True
for wrong in (">>>x", "  >>> x\n y", ">>> x # doctest: +WRONG"):
    try:
        doctest.DocTestParser().get_doctest(wrong, {}, "name", None, 0)
    except ValueError as error:
        print(error)  # expect: line 1 of the docstring for name lacks blank after >>>: '>>>x'
        # expect: line 2 of the docstring for name has inconsistent leading whitespace: 'y'
        # expect: line 1 of the doctest for name has an invalid option: '+WRONG'
