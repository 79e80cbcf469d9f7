# A guard runs after the pattern has bound its names, and the next case is tried if it is false.
def check(n):
    print("guard", n)
    return n > 5

match [3, 7]:
    case [a, b] if check(a):
        print("first", a)
    case [b, a] if check(a):
        print("second", a, b)
# expect: guard 3
# expect: guard 7
# expect: second 7 3
match 1:
    case x if False:
        pass
print("x stays bound:", x)  # expect: x stays bound: 1
