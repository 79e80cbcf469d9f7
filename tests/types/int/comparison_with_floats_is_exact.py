# Integers and floats are compared by exact value.
print(2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53))  # expect: True False
print(2 ** 53 + 1 > float(2 ** 53), 10 ** 400 > float("inf"), -10 ** 400 < float("-inf"))
# expect: True False False
print(1 == 1.0 == True == (1 + 0j), 3 < 3.5 < 4)  # expect: True True
print(10 ** 400 == float("nan"), 10 ** 400 != float("nan"))  # expect: False True
