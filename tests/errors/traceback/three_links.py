# A chain of three exceptions is shown from the first to the last.
try:
    try:
        1 / 0
    except ZeroDivisionError as first:
        raise ValueError("second") from first
except ValueError:
    [][0]
