# Small and large numbers are compared with ==; `is` is for objects.
a, b = 10 ** 20, 10 ** 10 * 10 ** 10
print(a == b, a - b == 0, hash(a) == hash(b), {a} == {b}, [a].index(b))  # expect: True True True True 0
print(5 == 5.0, 5 == "5", 0 == False, 0 == None, "" == 0, 1 != 1.0, (1, 2) == (1.0, 2.0))
# expect: True False True False False False True
print(0 < 1 < 2 <= 2 != 3, 1 < 3 > 2, 1 == 1 in [1], not 1 == 2)  # expect: True True True True
