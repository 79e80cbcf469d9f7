# The method close raises GeneratorExit at the yield, so that finally blocks run.
def resource():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("released")

r = resource()
next(r)
print(r.close())
# expect: closing
# expect: released
# expect: None
print(list(r), r.close())  # expect: [] None
never_started = resource()
never_started.close()
print(next(never_started, "nothing"))  # expect: nothing
