# A keyword may follow a number only with a space, operators need none.
x = 3
print(1 if x else 2, x+1-2*3//4%5)  # expect: 1 3
print(x if x>2 else x, x in(1,3), "a"if x else"b")  # expect: 3 True a
print(-x**2, x--1, x+-+1, not-x, x if-x else 0)  # expect: -9 4 2 False 3
print(1_0 .__add__(5), 1.0.__add__(2), 10 .bit_count())  # expect: 15 3.0 2
