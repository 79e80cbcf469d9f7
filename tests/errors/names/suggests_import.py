# A name that is a standard module suggests its import.
def root(x):
    return math.sqrt(x)

root(2)  # raises: NameError: name 'math' is not defined. Did you forget to import 'math'?
