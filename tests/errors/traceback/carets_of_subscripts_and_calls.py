# Carets underline subscripts and calls in longer expressions.
table = {"a": {"b": [1, 2, 3]}}
def lookup(n):
    return max(table["a"]["b"][n], 5) * 2

print("result", lookup(1))  # expect: result 10
print("result", lookup(7))
