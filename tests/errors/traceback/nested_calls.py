# A traceback lists the calls from the outermost to the innermost, with carets.
def inner(values):
    return values["first"] + values["second"]

def middle(values):
    total = 1 + inner(values)
    return total

def outer():
    return middle({"first": 1})

outer()
