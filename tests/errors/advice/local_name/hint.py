# A name that a function sets is local to it.
# raises: UnboundLocalError: cannot access local variable 'n' where it is not associated with a value
# advice: label at line 8, column 5: `f` sets `n`, so it is local to it
# advice: diagnostic help: give `n` in as a parameter and return it, or write `global n`
n = 0

def f():
    n += 1

f()
