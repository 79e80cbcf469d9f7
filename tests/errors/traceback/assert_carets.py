# A failed assertion underlines its condition.
def check(items):
    assert len(items) > 2, "too few items"

check([1])
