# A group is shown as a tree with a traceback for each part.
def fail(n):
    raise ValueError(f"part {n}")

errors = []
for n in (1, 2):
    try:
        fail(n)
    except ValueError as error:
        errors.append(error)
raise ExceptionGroup("two parts", errors)
