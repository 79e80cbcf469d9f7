# A re-raised exception keeps its first traceback and adds the lines it passed.
def first():
    raise KeyError("origin")

def second():
    try:
        first()
    except KeyError:
        raise

second()
