# The first handler whose class matches is taken, subclasses included.
def classify(error):
    try:
        raise error
    except KeyError:
        return "key"
    except LookupError:
        return "lookup"
    except (ValueError, TypeError) as caught:
        return f"value or type: {caught}"
    except Exception:
        return "other"

for error in (
    KeyError(1), IndexError(), UnicodeDecodeError("utf-8", b"", 0, 1, "bad"), TypeError("t"),
    OSError(),
):
    print(classify(error))
# expect: key
# expect: lookup
# expect: value or type: 'utf-8' codec can't decode bytes in position 0-0: bad
# expect: value or type: t
# expect: other
