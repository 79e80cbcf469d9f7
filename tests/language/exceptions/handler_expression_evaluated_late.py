# The class after except is evaluated only when an exception arrives.
def kinds():
    print("asked")
    return ValueError

try:
    pass
except kinds():
    pass
print("no question so far")  # expect: no question so far
try:
    int("x")
except TypeError:
    pass
except kinds():
    print("caught")
# expect: asked
# expect: caught
try:
    raise KeyError
except "text":
    pass
# raises: TypeError: catching classes that do not inherit from BaseException is not allowed
