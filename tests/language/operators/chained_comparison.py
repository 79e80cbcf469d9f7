# A chained comparison evaluates each operand once and stops at the first false link.
def show(value):
    print("evaluating", value)
    return value

print(show(1) < show(3) < show(2) < show(9))
# expect: evaluating 1
# expect: evaluating 3
# expect: evaluating 2
# expect: False
print(1 < 2 > 1 != 3)  # expect: True
print(1 == 1.0 in [True])  # expect: True
print(not 1 < 2 < 3)  # expect: False
