# A raise statement takes a class, which it calls, or an instance.
for thing in (ValueError, ValueError("with text"), KeyError(1, 2)):
    try:
        raise thing
    except Exception as error:
        print(repr(error), error is thing, error.args)
# expect: ValueError() False ()
# expect: ValueError('with text') True ('with text',)
# expect: KeyError(1, 2) True (1, 2)
try:
    raise "text"
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
try:
    raise int
except TypeError as error:
    print(error)  # expect: exceptions must derive from BaseException
raise ValueError("x") from "text"  # raises: TypeError: exception causes must derive from BaseException
