# Warnings can be recorded, turned into errors, or ignored.
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("first")
    warnings.warn("second", DeprecationWarning)
print([(each.category.__name__, str(each.message), each.lineno) for each in caught])  # expect: [('UserWarning', 'first', 5), ('DeprecationWarning', 'second', 6)]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("fatal", RuntimeWarning)
    except RuntimeWarning as error:
        print(repr(error))  # expect: RuntimeWarning('fatal')
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("unseen")
@warnings.deprecated("use new()")
def old(): ...
print(old.__deprecated__, warnings.formatwarning("text", UserWarning, "file.py", 3, "code"))  # expect: use new() file.py:3: UserWarning: text
# expect:   code
# expect:
for wrong in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("sometimes")):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(error)  # expect: category must be a Warning subclass, not 'type'
        # expect: invalid action: 'sometimes'
