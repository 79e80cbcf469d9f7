# The frame of a with statement shows the body's line, or the with line for its methods.
class Manager:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, traceback):
        raise RuntimeError("while closing")

with Manager() as m:
    m.missing
