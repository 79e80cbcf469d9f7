# format() fills fields by position, by name, by attribute and by index.
class Point:
    x, y = 3, 4


print("{} {}".format(1, "a"), "{1} {0} {1}".format("a", "b"), "{name}!".format(name="Ada"))
# expect: 1 a b a b Ada!
print("{0.x}/{0.y} {1[1]} {2[key]}".format(Point(), [7, 8], {"key": "v"}))  # expect: 3/4 8 v
print("{!r} {!s} {!a} {{}} {:>{width}}".format("é", "é", "é", 5, width=4))  # expect: 'é' é '\xe9' {}    5
print("{:{fill}{align}{size}}".format("mid", fill="*", align="^", size=9))  # expect: ***mid***
