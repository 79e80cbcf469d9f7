# An array is a sequence of numbers of one kind.
from array import ArrayType, array, typecodes
numbers = array("i", [1, 2, 3])
numbers.append(4)
numbers.extend([5, 6])
numbers.insert(0, 9)
print(numbers, len(numbers), numbers[1], numbers[-1], numbers[1:3], numbers[::-2], numbers.typecode, numbers.itemsize)
print(numbers.pop(), numbers.pop(0), numbers.index(3), numbers.count(2), 4 in numbers, list(numbers), numbers.tolist())
numbers[0] = 10
numbers[1:3] = array("i", [7, 7, 7])
del numbers[-1]
numbers.reverse()
print(numbers, numbers + array("i", [0]), numbers * 2, 2 * numbers, numbers == array("d", [7, 7, 7, 10]), numbers < array("i", [8]))
numbers += array("i", [1])
numbers *= 2
numbers.remove(7)
print(numbers, array("d"), array("d", [1, 2.5]), array("f", [0.1]), array("w", "aé"), array("b", b"ab"), repr(array("i")))
print([array(code).itemsize for code in typecodes if code != "u"], ArrayType is array, array.__mro__, array[int])
