# An exception in finally is shown after the one on the way.
def work():
    try:
        raise ValueError("from the body")
    finally:
        undefined_cleanup()

work()
