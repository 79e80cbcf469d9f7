# Decorators are evaluated from the top and applied from the bottom.
def mark(name):
    print("evaluate", name)
    def apply(f):
        print("apply", name)
        return lambda *args: f"{name}({f(*args)})"
    return apply

@mark("outer")
@mark("inner")
def value(n):
    return n
# expect: evaluate outer
# expect: evaluate inner
# expect: apply inner
# expect: apply outer

print(value(5))  # expect: outer(inner(5))
