# An expression over several lines is shown with all its lines.
def f(a, b):
    return a + b

result = f(
    1,
    "two",
)
