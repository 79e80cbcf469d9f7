# A handler catches subclasses; the first that fits wins; the name is gone afterwards.
def kind(error):
    try:
        raise error
    except (IndexError, KeyError) as caught:
        return f"lookup {caught}"
    except ArithmeticError:
        return "arithmetic"
    except Exception as caught:
        return f"other {type(caught).__name__}"
    except BaseException as caught:
        return f"base {type(caught).__name__}"


for error in (KeyError("k"), IndexError("i"), OverflowError(), ValueError(), KeyboardInterrupt(), SystemExit(2), GeneratorExit()):
    print(kind(error))
# expect: lookup 'k'
# expect: lookup i
# expect: arithmetic
# expect: other ValueError
# expect: base KeyboardInterrupt
# expect: base SystemExit
# expect: base GeneratorExit
try:
    1 / 0
except ZeroDivisionError as problem:
    pass
print(problem)  # raises: NameError: name 'problem' is not defined
