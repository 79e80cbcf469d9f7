# The text of an exception depends on the number of its arguments.
for error in (
    ValueError(), ValueError("one"), ValueError("a", 2), KeyError("k"), KeyError(),
    OSError(2, "gone"), OSError(2, "gone", "file"),
):
    print(repr(str(error)), repr(error), error.args)
# expect: '' ValueError() ()
# expect: 'one' ValueError('one') ('one',)
# expect: "('a', 2)" ValueError('a', 2) ('a', 2)
# expect: "'k'" KeyError('k') ('k',)
# expect: '' KeyError() ()
# expect: '[Errno 2] gone' FileNotFoundError(2, 'gone') (2, 'gone')
# expect: "[Errno 2] gone: 'file'" FileNotFoundError(2, 'gone') (2, 'gone')
error = OSError(2, "No such file", "name.txt")
print(type(error).__name__, error.errno, error.strerror, error.filename)  # expect: FileNotFoundError 2 No such file name.txt
print(StopIteration(5).value, SystemExit(3).code, AttributeError("m", name="n", obj=1).name)  # expect: 5 3 n
