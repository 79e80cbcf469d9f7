# Items that do not fit are refused, and leave the array as it was.
from array import array
numbers = array("i", [1, 2, 3])
for operation in (lambda: array("z"), lambda: array(5), lambda: array(), lambda: array("i", ["a"]), lambda: array("i", [1.5]), lambda: array("b", [200]), lambda: array("B", [-1]),
                  lambda: array("h", [1 << 20]), lambda: array("H", [-1]), lambda: array("I", [-1]), lambda: array("l", [1 << 70]), lambda: array("L", [-1]), lambda: array("Q", [-1]),
                  lambda: array("f", ["a"]), lambda: array("w", ["ab"]), lambda: array("i", "abc"), lambda: array("i", b"abc"), lambda: numbers[5], lambda: numbers["x"], lambda: numbers + [1],
                  lambda: numbers + array("b"), lambda: numbers * "x", lambda: numbers.index(5), lambda: numbers.remove(9), lambda: array("i").pop(), lambda: numbers.pop(9),
                  lambda: numbers.extend(array("b")), lambda: numbers.fromlist((1,)), lambda: numbers.fromlist([9, "x"]), lambda: numbers.frombytes(b"abc"), lambda: numbers.append("x"),
                  lambda: numbers.__setitem__(slice(0, 1), [1]), lambda: numbers.__setitem__(slice(None, None, 2), array("i", [1])), lambda: numbers.__setitem__(9, 1),
                  lambda: numbers.tounicode(), lambda: array("i", array("d", [1.0])), lambda: array("i", 5), lambda: array("i", [1], 2), lambda: array("i", x=1)):
    try:
        print(operation())
    except Exception as error:
        print(type(error).__name__, error)
print(numbers)
