# Arrays are made of bytes and make them.
from array import array
import io
numbers = array("h", [1, -2])
print(numbers.tobytes(), array("d", [1.5]).tobytes(), array("w", "é").tobytes(), array("h", numbers.tobytes()))
numbers.frombytes(b"\x03\x00")
numbers.byteswap()
print(numbers)
file = io.BytesIO()
array("B", [1, 2, 3]).tofile(file)
read = array("B")
file.seek(0)
try:
    read.fromfile(file, 5)
except EOFError as error:
    print(error, read)
text = array("w")
text.fromunicode("hello")
print(text, text.tounicode(), array("i", array("h", [1])), numbers.buffer_info()[1])
import copy
print(copy.copy(numbers), copy.deepcopy(numbers) == numbers, numbers.__reduce_ex__(2)[:2])
