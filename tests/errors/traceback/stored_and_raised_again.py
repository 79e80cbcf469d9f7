# An exception raised a second time has both places in its traceback.
def make():
    try:
        raise ValueError("stored")
    except ValueError as error:
        return error

saved = make()
raise saved
